package org.creatorsearch.server.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.json.StrictJson;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Missing;
import org.creatorsearch.query.Sampling;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.Field;
import org.creatorsearch.server.wire.LinkQuery.Pair;

/**
 * Filters as parameters: {@code country=DE,AT}, {@code country=!US}, {@code followers=5..9}, {@code
 * audience.age=18-24,25-34:0.4}. What has no such form is a parameter {@code filter} that holds
 * JSON.
 */
final class LinkFilters {
  /** The parameter that holds a condition as JSON. */
  static final String JSON = "filter";

  /** The numbers that people write; Java's own parser takes {@code 0x1p3} and {@code NaN} too. */
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?([eE][+-]?\\d{1,3})?");

  private LinkFilters() {}

  static Clause clause(Field field, String value) {
    var name = field.name();
    try {
      if (field.type().numeric()) {
        return Clause.of(range(name, value));
      }
      return value.startsWith("!")
          ? Clause.of(Filter.not(values(name, value.substring(1))))
          : Clause.of(values(name, value));
    } catch (SearchException e) {
      throw e.at(name);
    }
  }

  static Clause json(String value) {
    try {
      return FilterReader.clause(StrictJson.object(value.getBytes(UTF_8)));
    } catch (SearchException e) {
      throw e.at(e.field().map(place -> "filter." + place).orElse("filter"));
    }
  }

  private static Filter values(String field, String text) {
    var dimension = LeafReader.dimension(field);
    if (dimension.isEmpty()) {
      return new Filter.AnyOf(field, LinkList.values(text), OptionalInt.empty(), Missing.EXCLUDE);
    }
    var parts = LinkList.split(text, ':');
    if (parts.size() > 2) {
      throw new SearchException(
          ErrorCode.INVALID_VALUE, field + " takes values:share, got \"" + text + "\"");
    }
    var share = parts.size() == 2 ? number(field, parts.get(1)) : dimension.get().defaultMinShare();
    return new Filter.Share(
        dimension.get(), LinkList.values(parts.getFirst()), share, Missing.EXCLUDE);
  }

  private static Filter range(String field, String text) {
    var dots = text.indexOf("..");
    if (dots < 0) {
      var exact = number(field, text);
      return Filter.between(field, exact, exact);
    }
    var from = text.substring(0, dots).strip();
    var to = text.substring(dots + 2).strip();
    if (from.isEmpty() && to.isEmpty()) {
      throw new SearchException(
          ErrorCode.INVALID_VALUE, field + " needs a bound on one side of \"..\"");
    }
    return Filter.between(
        field,
        from.isEmpty() ? Double.NEGATIVE_INFINITY : number(field, from),
        to.isEmpty() ? Double.POSITIVE_INFINITY : number(field, to));
  }

  static double number(String place, String text) {
    var stripped = text.strip();
    var value = NUMBER.matcher(stripped).matches() ? Double.parseDouble(stripped) : Double.NaN;
    if (!Double.isFinite(value)) {
      throw new SearchException(
              ErrorCode.INVALID_TYPE, place + " takes numbers, got \"" + stripped + "\"")
          .at(place);
    }
    return value;
  }

  static int integer(String name, String value) {
    var number = number(name, value);
    if (number != (int) number) {
      throw new SearchException(
              ErrorCode.INVALID_TYPE, name + " takes a whole number, got \"" + value + "\"")
          .at(name);
    }
    return (int) number;
  }

  static boolean bool(String name, String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new SearchException(
                  ErrorCode.INVALID_TYPE, name + " takes true or false, got \"" + value + "\"")
              .at(name);
    };
  }

  static Pair pair(Clause clause) {
    return clause.field().isPresent()
        ? shortForm(clause.filter()).orElseGet(() -> json(clause))
        : json(clause);
  }

  private static Optional<Pair> shortForm(Filter filter) {
    return switch (filter) {
      case Filter.Leaf leaf -> value(leaf).map(v -> new Pair(leaf.field(), v));
      case Filter.Not(Filter.Between range) -> Optional.empty();
      case Filter.Not(Filter.Leaf leaf) -> value(leaf).map(v -> new Pair(leaf.field(), "!" + v));
      case Filter.Not not -> Optional.empty();
      case Filter.And and -> Optional.empty();
      case Filter.Or or -> Optional.empty();
      case Filter.All all -> Optional.empty();
      case Filter.None none -> Optional.empty();
    };
  }

  private static Optional<String> value(Filter.Leaf leaf) {
    if (leaf.missing() == Missing.KEEP) {
      return Optional.empty();
    }
    return switch (leaf) {
      case Filter.AnyOf any ->
          Optional.of(LinkList.join(any.values())).filter(v -> any.withinDays().isEmpty());
      case Filter.Between range ->
          Optional.of(bound(range.min()) + ".." + bound(range.max()))
              .filter(v -> v.length() > 2 && range.sampling().equals(Sampling.DEFAULT));
      case Filter.Share(
              AudienceDimension side,
              List<String> values,
              double share,
              Missing missing) ->
          Optional.of(
              LinkList.join(values) + (share == side.defaultMinShare() ? "" : ":" + plain(share)));
      case Filter.Joint joint -> Optional.empty();
      case Filter.Sourced sourced -> Optional.empty();
    };
  }

  private static String bound(double bound) {
    return Double.isFinite(bound) ? plain(bound) : "";
  }

  static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private static Pair json(Clause clause) {
    JsonBody body = json -> FilterWriter.clause(json, clause);
    return new Pair(JSON, new String(body.bytes(), UTF_8));
  }
}
