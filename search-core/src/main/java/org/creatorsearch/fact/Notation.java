package org.creatorsearch.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** How a value is written in an English sentence. */
@FunctionalInterface
interface Notation {
  String of(Object value);

  /** The notation of that name; with a bar it is a noun, in the singular and in the plural. */
  static Notation named(String name) {
    return switch (name) {
      case "text" -> String::valueOf;
      case "unsaid" -> value -> "";
      case "list" -> value -> String.join(", ", texts(value));
      case "sum" -> value -> String.join("+", texts(value));
      case "count" -> value -> Figure.grouped(number(value));
      case "tenths" -> value -> Figure.fixed(number(value), 1);
      case "money" -> value -> Figure.fixed(number(value), 2);
      case "share" -> value -> Figure.fixed(100 * number(value), 0) + " %";
      case "rate" -> value -> Figure.fixed(100 * number(value), 1) + " %";
      case "figures" -> value -> threeDigits(100 * number(value)) + " %";
      case "change" -> value -> Figure.signed(100 * number(value), 1) + " %";
      default ->
          counted(name.substring(0, name.indexOf('|')), name.substring(name.indexOf('|') + 1));
    };
  }

  private static Notation counted(String one, String other) {
    return value -> Figure.grouped(number(value)) + " " + (number(value) == 1 ? one : other);
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  private static List<String> texts(Object value) {
    return ((List<?>) value).stream().map(String::valueOf).toList();
  }

  /** Three digits tell small differences apart. */
  private static String threeDigits(double number) {
    return new BigDecimal(number).round(new MathContext(3)).toPlainString();
  }
}
