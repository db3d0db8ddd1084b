package org.creatorsearch.measure;

import org.creatorsearch.schema.EngagementDefinition;

/**
 * Where a creator's engagement stands among peers: accounts of the same platform and about the same
 * size.
 *
 * @param definition the formula
 * @param n posts behind the creator's own rate
 * @param peers creators behind the peer curve
 * @param peerRate what peers of this size have, as a rate
 * @param expectedRate the creator's rate shrunk towards peers, as a rate
 * @param percentile share of peers with less, 0..1
 * @param confidence weight of the creator's own posts in the expected rate, 0..1
 * @param z distance from peers in standard deviations, before shrinkage is undone
 */
public record PeerStanding(
    EngagementDefinition definition,
    int n,
    int peers,
    double peerRate,
    double expectedRate,
    double percentile,
    double confidence,
    double z) {}
