package org.creatorsearch.brief;

import java.util.Optional;
import java.util.regex.Pattern;
import org.creatorsearch.brief.Gazetteer.Found;

/**
 * Reads single amounts:
 *
 * <pre>
 * amount := [currency] number [thousand | million] [%] [currency]
 *         | half | a quarter | one in five
 * number := 50 | 1.5 | 50.000 | 50 000 | five | half a
 * </pre>
 */
final class AmountGrammar {
  private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}(?:[.,][0-9]{3}){1,4}");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,15}(?:[.,][0-9]{1,6})?");
  private static final Pattern GROUP = Pattern.compile("[0-9]{3}");
  private static final Pattern FIRST_GROUP = Pattern.compile("[1-9][0-9]{0,2}");
  private static final int MOST_GROUPS = 4;

  private final Phrase phrase;

  AmountGrammar(Phrase phrase) {
    this.phrase = phrase;
  }

  /**
   * An amount as it is written.
   *
   * @param number the number before its scale
   * @param scale what it is multiplied with
   * @param grouped whether its thousands are set apart
   * @param percent whether it is a percentage
   * @param currency ISO 4217 code of an amount of money
   * @param end the token after its last
   */
  record Amount(
      double number,
      double scale,
      boolean grouped,
      boolean percent,
      Optional<String> currency,
      int end) {
    double value() {
      return number * scale / (percent ? 100 : 1);
    }

    boolean scaled() {
      return grouped || scale > 1;
    }
  }

  private record Figure(double number, boolean grouped, int end) {}

  Optional<Amount> at(int start) {
    var before = phrase.find(start, Sense.CURRENCY);
    var figure = figure(before.map(Found::end).orElse(start));
    if (figure.isEmpty()) {
      return fraction(start);
    }
    var scale = phrase.find(figure.get().end(), Sense.SCALE);
    if (scale.isEmpty() && phrase.at(start, Sense.SHARE)) {
      return fraction(start);
    }
    var number = figure.get();
    var end = scale.map(Found::end).orElse(number.end());
    var percent = phrase.find(end, Sense.PERCENT);
    end = percent.map(Found::end).orElse(end);
    var after = phrase.find(end, Sense.CURRENCY);
    if (before.isPresent()
        && after.filter(a -> a.end() - end(percent, scale, number) > 1).isEmpty()) {
      after = Optional.empty();
    }
    return Optional.of(
        new Amount(
            number.number(),
            scale.map(s -> Double.parseDouble(s.value())).orElse(1.0),
            number.grouped(),
            percent.isPresent(),
            after.or(() -> before).map(Found::value),
            after.map(Found::end).orElse(end)));
  }

  private static int end(Optional<Found> percent, Optional<Found> scale, Figure number) {
    return percent.or(() -> scale).map(Found::end).orElse(number.end());
  }

  /** "Half of them" is half of a hundred percent. */
  private Optional<Amount> fraction(int start) {
    return phrase
        .find(start, Sense.SHARE)
        .map(
            s ->
                new Amount(
                    Double.parseDouble(s.value()) * 100,
                    1,
                    false,
                    true,
                    Optional.empty(),
                    s.end()));
  }

  private Optional<Figure> figure(int at) {
    if (at >= phrase.size() || phrase.token(at).quoted()) {
      return Optional.empty();
    }
    if (phrase.token(at).kind() == Token.Kind.NUMBER) {
      return digits(at);
    }
    return phrase
        .find(at, Sense.NUMERAL)
        .filter(f -> f.end() >= phrase.size() || !figures(f.end()))
        .map(f -> new Figure(Double.parseDouble(f.value()), false, f.end()));
  }

  private boolean figures(int i) {
    return phrase.token(i).kind() == Token.Kind.NUMBER;
  }

  /** 50,000 and 50.000 and 50 000 are thousands, 1.5 and 1,5 are not. */
  private Optional<Figure> digits(int at) {
    var text = phrase.token(at).text();
    var end = groupsEnd(at);
    if (end > at + 1) {
      var number = new StringBuilder();
      for (var i = at; i < end; i++) {
        number.append(phrase.token(i).text());
      }
      return Optional.of(new Figure(Double.parseDouble(number.toString()), true, end));
    }
    if (!phrase.at(at + 1, Sense.SCALE) && THOUSANDS.matcher(text).matches()) {
      var number = Double.parseDouble(text.replace(".", "").replace(",", ""));
      return Optional.of(new Figure(number, true, at + 1));
    }
    return DECIMAL.matcher(text).matches()
        ? Optional.of(new Figure(Double.parseDouble(text.replace(',', '.')), false, at + 1))
        : Optional.empty();
  }

  /** The token after the last group of three digits that one blank sets apart. */
  private int groupsEnd(int at) {
    var end = at + 1;
    if (FIRST_GROUP.matcher(phrase.token(at).text()).matches()) {
      while (end < phrase.size()
          && end <= at + MOST_GROUPS
          && phrase.token(end - 1).to() + 1 == phrase.token(end).from()
          && GROUP.matcher(phrase.token(end).text()).matches()) {
        end++;
      }
    }
    return end;
  }
}
