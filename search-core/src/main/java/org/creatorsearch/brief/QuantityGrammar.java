package org.creatorsearch.brief;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.creatorsearch.brief.Gazetteer.Found;

/**
 * Reads amounts:
 *
 * <pre>
 * quantity := [at least | at most | about | between] amount [to amount] [or more | or less]
 * amount   := [currency] number [thousand | million] [%] [currency]
 * </pre>
 */
final class QuantityGrammar {
  private static final Set<Sense> CUES =
      EnumSet.of(Sense.ATLEAST, Sense.ATMOST, Sense.ABOUT, Sense.BETWEEN);
  private static final Set<Sense> TO = EnumSet.of(Sense.TO);
  private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}(?:[.,][0-9]{3}){1,4}");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,15}(?:[.,][0-9]{1,6})?");

  /** "About 50k" means a fifth more or less. */
  private static final double VAGUENESS = 0.2;

  private final Phrase phrase;

  QuantityGrammar(Phrase phrase) {
    this.phrase = phrase;
  }

  private record Amount(
      double number, double scale, boolean percent, Optional<String> currency, int end) {
    double value() {
      return number * scale;
    }
  }

  Optional<Quantity> at(int i) {
    var cue = phrase.find(i, CUES);
    var start = cue.map(c -> phrase.after(c.end(), Sense.FILLER)).orElse(i);
    var first = amount(start);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    var low = first.get();
    var high = second(low, cue.isPresent() && phrase.at(i, Sense.BETWEEN));
    if (high.isPresent()) {
      return Optional.of(span(low, high.get()));
    }
    return Optional.of(bound(i, cue, low));
  }

  private Quantity bound(int i, Optional<Found> cue, Amount amount) {
    var end = amount.end();
    var value = amount.percent() ? amount.value() / 100 : amount.value();
    var min = value;
    var max = value;
    var more = phrase.find(end, Sense.ORMORE);
    var less = phrase.find(end, Sense.ORLESS);
    var cued = true;
    if (phrase.at(i, Sense.ATMOST) && cue.isPresent()) {
      min = Double.NEGATIVE_INFINITY;
    } else if (phrase.at(i, Sense.ATLEAST) && cue.isPresent()) {
      max = Double.POSITIVE_INFINITY;
    } else if (more.isPresent()) {
      max = Double.POSITIVE_INFINITY;
      end = more.get().end();
    } else if (less.isPresent()) {
      min = Double.NEGATIVE_INFINITY;
      end = less.get().end();
    } else if (phrase.at(i, Sense.ABOUT)) {
      min = value * (1 - VAGUENESS);
      max = value * (1 + VAGUENESS);
    } else {
      cued = false;
    }
    return new Quantity(min, max, amount.percent(), amount.currency(), cued, end);
  }

  private static Quantity span(Amount low, Amount high) {
    var percent = low.percent() || high.percent();
    // In "50-200k" both are thousands.
    var scale = low.scale() == 1 && low.number() < high.number() ? high.scale() : low.scale();
    var from = low.number() * scale / (percent ? 100 : 1);
    var to = high.value() / (percent ? 100 : 1);
    return new Quantity(
        Math.min(from, to),
        Math.max(from, to),
        percent,
        low.currency().or(high::currency),
        true,
        high.end());
  }

  private Optional<Amount> second(Amount first, boolean between) {
    var to = phrase.find(first.end(), between ? EnumSet.of(Sense.TO, Sense.OR) : TO);
    return to.flatMap(t -> amount(t.end()));
  }

  private Optional<Amount> amount(int start) {
    var before = phrase.find(start, Sense.CURRENCY);
    var at = before.map(Found::end).orElse(start);
    if (at >= phrase.size() || phrase.token(at).kind() != Token.Kind.NUMBER) {
      return Optional.empty();
    }
    var token = phrase.token(at);
    var scale = token.quoted() ? Optional.<Found>empty() : phrase.find(at + 1, Sense.SCALE);
    var number = number(token.text(), scale.isPresent());
    if (number < 0 || token.quoted()) {
      return Optional.empty();
    }
    var end = scale.map(Found::end).orElse(at + 1);
    var percent = phrase.find(end, Sense.PERCENT);
    end = percent.map(Found::end).orElse(end);
    var after = before.isPresent() ? Optional.<Found>empty() : phrase.find(end, Sense.CURRENCY);
    end = after.map(Found::end).orElse(end);
    return Optional.of(
        new Amount(
            number,
            scale.map(s -> Double.parseDouble(s.entry().value())).orElse(1.0),
            percent.isPresent(),
            before.or(() -> after).map(f -> f.entry().value()),
            end));
  }

  /** The number, or -1: 50,000 and 50.000 are thousands, 1.5 and 1,5 are not. */
  private static double number(String text, boolean scaled) {
    if (!scaled && THOUSANDS.matcher(text).matches()) {
      return Double.parseDouble(text.replace(".", "").replace(",", ""));
    }
    return DECIMAL.matcher(text).matches() ? Double.parseDouble(text.replace(',', '.')) : -1;
  }
}
