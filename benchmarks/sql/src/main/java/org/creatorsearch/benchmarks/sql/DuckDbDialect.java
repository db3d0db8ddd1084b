package org.creatorsearch.benchmarks.sql;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.creatorsearch.benchmarks.protocol.PeerQuery;

/** DuckDB, which has no index for texts: a table of words stands for it. */
final class DuckDbDialect implements Dialect {
  @Override
  public String oneOf(String field, List<String> values) {
    return "coalesce(" + field + " in (" + enumerated(field, values) + "), false)";
  }

  @Override
  public String anyOf(String field, List<String> values) {
    return "coalesce(list_has_any(" + field + ", [" + enumerated(field, values) + "]), false)";
  }

  /** Compared as numbers; a value that nobody has is none. */
  private static String enumerated(String field, List<String> values) {
    return values.stream()
        .map(v -> "try_cast(" + Dialect.literal(v) + " as " + DuckDbEngine.type(field) + ")")
        .collect(Collectors.joining(", "));
  }

  @Override
  public String joinedText(PeerQuery query) {
    var found = new StringJoiner(" union all ");
    for (var i = 0; i < query.words().size(); i++) {
      var word = query.words().get(i);
      var beginning =
          word.beginning().isEmpty()
              ? ""
              : " or (term >= "
                  + Dialect.literal(word.beginning())
                  + " and term < "
                  + Dialect.literal(word.beginning() + Character.MAX_VALUE)
                  + ")";
      found.add(
          "select doc, freq, "
              + i
              + " as word from words where term in ("
              + Dialect.literals(word.terms())
              + ")"
              + beginning);
    }
    return " join (select doc, sum(freq) as freq from ("
        + found
        + ") p group by doc"
        + (query.mustMatch() > 1 ? " having count(distinct word) >= " + query.mustMatch() : "")
        + ") t on t.doc = creators.doc";
  }

  @Override
  public String matchesText(PeerQuery query) {
    return "";
  }

  @Override
  public String score() {
    return "t.freq";
  }
}
