package org.creatorsearch.benchmarks.sql;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorsearch.benchmarks.protocol.PeerQuery;

/** PostgreSQL, with texts as {@code tsvector} and lists of values as arrays. */
final class PostgresDialect implements Dialect {
  @Override
  public String anyOf(String field, List<String> values) {
    return "coalesce(" + field + " && array[" + Dialect.literals(values) + "], false)";
  }

  @Override
  public String joinedText(PeerQuery query) {
    return " cross join (select " + vector(anyWord(query)) + " as asked) t";
  }

  @Override
  public String matchesText(PeerQuery query) {
    var any = "tsv @@ " + vector(anyWord(query));
    if (query.mustMatch() <= 1) {
      return any;
    }
    var matches =
        query.words().stream()
            .map(w -> "(tsv @@ " + vector(word(w)) + ")::int")
            .collect(Collectors.joining(" + "));
    return any + " and " + matches + " >= " + query.mustMatch();
  }

  @Override
  public String score() {
    return "ts_rank(tsv, t.asked)";
  }

  private static String anyWord(PeerQuery query) {
    return query.words().stream().map(PostgresDialect::word).collect(Collectors.joining(" | "));
  }

  private static String word(PeerQuery.Word word) {
    return Stream.concat(
            word.terms().stream().map(PostgresDialect::lexeme),
            Stream.of(word.beginning()).filter(b -> !b.isEmpty()).map(b -> lexeme(b) + ":*"))
        .collect(Collectors.joining(" | "));
  }

  private static String vector(String query) {
    return Dialect.literal(query) + "::tsquery";
  }

  /** A term as it stands in vectors and queries: taken as it is, and not analyzed. */
  static String lexeme(String term) {
    return "'" + term.replace("\\", "\\\\").replace("'", "''") + "'";
  }
}
