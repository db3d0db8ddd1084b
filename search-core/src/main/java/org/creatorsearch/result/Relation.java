package org.creatorsearch.result;

/**
 * A value that the matches of a search have more often than all creators do, to be offered to
 * whoever searches.
 *
 * @param kind {@code theme}, {@code hashtag} or {@code brand}
 * @param value the value, as filters take it
 * @param label what to show
 * @param matches how many matches have it
 * @param creators how many creators have it
 * @param lift its share among the matches / its share among all creators
 */
public record Relation(
    String kind, String value, String label, long matches, long creators, double lift) {}
