package org.creatorsearch.query;

/** The order of hits. Ties are broken by id, ascending. */
public sealed interface Sort {
  /** The best fit first. */
  Sort RELEVANCE = new Relevance();

  /** The best fit first. */
  record Relevance() implements Sort {}

  /** By a field's value; creators without a value come last in either direction. */
  record ByField(String field, boolean descending) implements Sort {}

  /** The greatest value first. */
  static Sort descending(String field) {
    return new ByField(field, true);
  }

  /** The least value first. */
  static Sort ascending(String field) {
    return new ByField(field, false);
  }
}
