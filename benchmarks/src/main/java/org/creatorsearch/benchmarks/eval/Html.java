package org.creatorsearch.benchmarks.eval;

import java.util.Formatter;
import java.util.Locale;

/** Writes HTML. Confined to one thread. */
final class Html {
  private final StringBuilder text = new StringBuilder();
  private final Formatter formatter = new Formatter(text, Locale.ROOT);

  /** Text as it is shown, whatever it holds. */
  static String text(String plain) {
    return plain
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Writes markup as it is. */
  Html raw(String markup) {
    text.append(markup).append('\n');
    return this;
  }

  /** Writes an element with a plain text. */
  Html element(String name, String plain) {
    return raw("<" + name + ">" + text(plain) + "</" + name + ">");
  }

  /** Writes a cell with a number of four decimals. */
  Html cell(double value) {
    formatter.format("<td class=number>%.4f</td>%n", value);
    return this;
  }

  /** Writes a cell with a number that has a sign. */
  Html change(double value) {
    var kind = value > 0 ? "more" : value < 0 ? "less" : "same";
    formatter.format("<td class=\"number %s\">%+.4f</td>%n", kind, value);
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
