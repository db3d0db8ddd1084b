package org.creatorsearch.result;

/**
 * A completion of what somebody began to type.
 *
 * @param kind {@code creator}, {@code theme}, {@code hashtag}, {@code brand} or {@code country}
 * @param value the creator's id, or the value as filters take it
 * @param label what to show
 * @param count creators that have the value; followers of a creator
 */
public record Suggestion(String kind, String value, String label, long count) {}
