package org.creatorsearch.benchmarks.sql;

import java.util.List;
import java.util.stream.Collectors;
import org.creatorsearch.benchmarks.protocol.PeerQuery;

/** Where two databases differ in SQL. */
interface Dialect {
  /** That a field with one value has one of several. */
  default String oneOf(String field, List<String> values) {
    return field + " in (" + literals(values) + ")";
  }

  /** That a list of values has one of several. */
  String anyOf(String field, List<String> values);

  /** The creators that a text finds, joined to {@code creators}; begins with a blank. */
  String joinedText(PeerQuery query);

  /** That enough words of a text match; empty where the join says so. */
  String matchesText(PeerQuery query);

  /** By what hits come, the greatest first. */
  String score();

  /** Values as literals, with commas between them. */
  static String literals(List<String> values) {
    return values.stream().map(Dialect::literal).collect(Collectors.joining(", "));
  }

  /** A text as a literal. */
  static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
