package org.creatorsearch.benchmarks.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creatorsearch.benchmarks.protocol.CountedFields;
import org.creatorsearch.benchmarks.protocol.PeerAnswer;
import org.creatorsearch.benchmarks.protocol.PeerQuery;

/**
 * A search as one statement. Its rows are a field, a value and a count; that of the total has the
 * field {@value #TOTAL}, those of hits have the field {@value #HIT} and the card as their value.
 */
final class SearchSql {
  static final String TOTAL = "total";
  static final String HIT = "hit";

  private static final int HITS = 20;

  private final Dialect dialect;
  private final CountedFields fields;

  SearchSql(Dialect dialect, CountedFields fields) {
    this.dialect = dialect;
    this.fields = fields;
  }

  /** The column with the range that a number is in. */
  static String range(String histogram) {
    return histogram + "_range";
  }

  String of(PeerQuery query) {
    var drilled = drilled(query);
    var sql = new StringBuilder("with m as materialized (select creators.doc");
    fields.single().forEach(f -> sql.append(", ").append(f));
    fields.several().forEach(f -> sql.append(", ").append(f));
    fields.histograms().forEach(f -> sql.append(", ").append(range(f)));
    drilled.forEach((f, met) -> sql.append(", ").append(met).append(" as ").append(met(f)));
    var text = !query.words().isEmpty();
    if (text) {
      sql.append(", ").append(dialect.score()).append(" as score");
    }
    sql.append(" from creators");
    if (text) {
      sql.append(dialect.joinedText(query));
    }
    var needed = needed(query, List.copyOf(drilled.values()));
    if (!needed.isEmpty()) {
      sql.append(" where ").append(String.join(" and ", needed));
    }
    sql.append(")\nselect '")
        .append(TOTAL)
        .append("', '', count(*) from m")
        .append(where(drilled, ""));
    fields.single().forEach(f -> count(sql, f, f, "m" + where(drilled, f)));
    fields.histograms().forEach(f -> count(sql, f, range(f), "m" + where(drilled, f)));
    fields.several().forEach(f -> count(sql, f, "v", unnested(f, drilled)));
    hits(sql, drilled, text);
    return sql.toString();
  }

  /** Conditions by counted field. */
  private Map<String, String> drilled(PeerQuery query) {
    var drilled = new LinkedHashMap<String, String>();
    query
        .anyOf()
        .forEach(
            (field, values) ->
                drilled.put(
                    field,
                    fields.several().contains(field)
                        ? dialect.anyOf(field, values)
                        : dialect.oneOf(field, values)));
    query.between().forEach((field, range) -> drilled.put(field, between(field, range)));
    return drilled;
  }

  private static String between(String field, PeerQuery.Range range) {
    var bounds = new ArrayList<String>();
    if (range.min() > Double.NEGATIVE_INFINITY) {
      bounds.add(field + " >= " + range.min());
    }
    if (range.max() < Double.POSITIVE_INFINITY) {
      bounds.add(field + " <= " + range.max());
    }
    bounds.add(field + " is not null");
    return "(" + String.join(" and ", bounds) + ")";
  }

  /** What every counted creator must meet: the rest, and of the drilled conditions all but one. */
  private List<String> needed(PeerQuery query, List<String> drilled) {
    var needed = new ArrayList<String>();
    if (!query.words().isEmpty() && !dialect.matchesText(query).isEmpty()) {
      needed.add(dialect.matchesText(query));
    }
    query
        .shares()
        .forEach(
            (key, least) ->
                needed.add(
                    "creators.doc in (select doc from shares where key = "
                        + Dialect.literal(key)
                        + " and points >= "
                        + least
                        + ")"));
    if (drilled.size() > 1) {
      needed.add(
          IntStream.range(0, drilled.size())
              .mapToObj(left -> conjunction(drilled, left))
              .collect(Collectors.joining(" or ", "(", ")")));
    }
    return needed;
  }

  private static String conjunction(List<String> drilled, int left) {
    return IntStream.range(0, drilled.size())
        .filter(i -> i != left)
        .mapToObj(drilled::get)
        .collect(Collectors.joining(" and ", "(", ")"));
  }

  /** Everything that is drilled into but {@code field}. */
  private static String where(Map<String, String> drilled, String field) {
    var others = drilled.keySet().stream().filter(f -> !f.equals(field)).map(SearchSql::met);
    var where = others.collect(Collectors.joining(" and "));
    return where.isEmpty() ? "" : " where " + where;
  }

  private static String met(String field) {
    return "met_" + field;
  }

  private static String unnested(String field, Map<String, String> drilled) {
    return "(select unnest(" + field + ") as v from m" + where(drilled, field) + ") u";
  }

  private static void count(StringBuilder sql, String field, String value, String from) {
    sql.append("\nunion all select * from (select ")
        .append(Dialect.literal(field))
        .append(", cast(value as varchar), n from (select ")
        .append(value)
        .append(" as value, count(*) as n from ")
        .append(from)
        .append(" group by 1) g where value is not null order by n desc limit ")
        .append(PeerAnswer.LONGEST_LIST)
        .append(") f");
  }

  private static void hits(StringBuilder sql, Map<String, String> drilled, boolean text) {
    sql.append("\nunion all select '")
        .append(HIT)
        .append("', card, 0 from (select doc from m")
        .append(where(drilled, ""))
        .append(text ? " order by score desc" : "")
        .append(" limit ")
        .append(HITS)
        .append(") h join cards using (doc)");
  }
}
