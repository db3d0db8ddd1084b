package org.creatorsearch.result;

/**
 * How much of a creator's audience is everything at once that a joint filter asks for.
 *
 * @param filter position of the condition that holds the filter among the answer's conditions
 * @param share 0..1
 * @param basis where the number comes from: the profile's own table where it has a fitting one,
 *     whatever basis was asked for
 */
public record AudienceShare(int filter, double share, ShareBasis basis) {}
