package org.creatorsearch.fact;

/**
 * Numbers as English sentences show them. A page has more than a hundred, and a format string takes
 * a microsecond to be read each time.
 */
final class Figure {
  private Figure() {}

  /** With that many decimals, at most nine, whatever the language: {@code 1234.5}. */
  static String fixed(double number, int decimals) {
    var scale = 1L;
    for (var i = 0; i < decimals; i++) {
      scale *= 10;
    }
    var scaled = Math.round(Math.abs(number) * scale);
    var text = new StringBuilder(number < 0 && scaled != 0 ? "-" : "").append(scaled / scale);
    if (decimals > 0) {
      var rest = Long.toString(scaled % scale);
      text.append('.').append("0".repeat(decimals - rest.length())).append(rest);
    }
    return text.toString();
  }

  /** With a sign in any case: {@code +1.5}. */
  static String signed(double number, int decimals) {
    var text = fixed(number, decimals);
    return text.startsWith("-") ? text : "+" + text;
  }

  /** Whole, with thousands apart: {@code 1,234,567}. */
  static String grouped(double number) {
    var text = new StringBuilder(fixed(number, 0));
    var least = text.charAt(0) == '-' ? 1 : 0;
    for (var at = text.length() - 3; at > least; at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }
}
