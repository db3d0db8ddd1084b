package org.creatorsearch.brief;

import java.util.Optional;

/** Reads how long ago somebody last posted: "active in the last 30 days". */
final class RecencyGrammar {
  /** So many words may stand between what was done and when. */
  private static final int NEAR = 6;

  private final Phrase phrase;
  private final QuantityGrammar quantities;

  RecencyGrammar(Phrase phrase, QuantityGrammar quantities) {
    this.phrase = phrase;
    this.quantities = quantities;
  }

  /**
   * A time up to now.
   *
   * @param days its length
   * @param end the token after its last
   */
  record Window(double days, int end) {}

  /** "In the last 30 days", "over the past month". */
  Optional<Window> window(int i) {
    return phrase.find(i, Sense.RECENT).flatMap(recent -> length(recent.end()));
  }

  private Optional<Window> length(int start) {
    var at = phrase.after(start, Sense.LATEST);
    var amount = quantities.at(at).filter(Quantity::plain);
    var number = amount.map(a -> Double.isInfinite(a.max()) ? a.min() : a.max()).orElse(1.0);
    var unitAt = phrase.after(amount.map(Quantity::end).orElse(at), Sense.LATEST);
    return phrase
        .find(unitAt, Sense.DAYS)
        .map(
            unit ->
                new Window(
                    number * Double.parseDouble(unit.value()),
                    phrase.after(unit.end(), Sense.LATEST)));
  }

  /** What was posted within a time, from the word for it to the time or the other way round. */
  Optional<Mention> at(int i) {
    return phrase.find(i, Sense.ACTIVE).flatMap(a -> after(i, a.end())).or(() -> before(i));
  }

  private Optional<Mention> after(int i, int start) {
    var at = start;
    for (var n = 0; n < NEAR && at < phrase.size() && !phrase.token(at).ends(); n++) {
      var window = window(at);
      if (window.isPresent()) {
        return window.map(w -> mention(i, w));
      }
      if (quantities.at(at).isPresent() || phrase.at(at, Sense.COMMA)) {
        var once = phrase.find(at, Sense.NUMERAL);
        if (once.isEmpty() && !phrase.at(at, Sense.ATLEAST)) {
          return Optional.empty();
        }
      }
      at++;
    }
    return Optional.empty();
  }

  private Optional<Mention> before(int i) {
    return window(i)
        .filter(
            w -> {
              for (var at = w.end(); at < Math.min(w.end() + 3, phrase.size()); at++) {
                if (phrase.at(at, Sense.ACTIVE)) {
                  return true;
                }
              }
              return false;
            })
        .map(w -> mention(i, w));
  }

  private Mention mention(int from, Window window) {
    var end = phrase.after(window.end(), Sense.ORLESS);
    return Mention.measured(from, "daysSincePost", Quantity.atMost(window.days(), end), end);
  }
}
