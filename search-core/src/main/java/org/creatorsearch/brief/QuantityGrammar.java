package org.creatorsearch.brief;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.creatorsearch.brief.AmountGrammar.Amount;
import org.creatorsearch.brief.Gazetteer.Found;

/**
 * Reads amounts with the words that bound them:
 *
 * <pre>
 * quantity := [at least | at most | about | between] amount [to amount] [or more | or less]
 * </pre>
 */
final class QuantityGrammar {
  private static final Set<Sense> CUES =
      EnumSet.of(Sense.ATLEAST, Sense.ATMOST, Sense.ABOUT, Sense.BETWEEN);
  private static final Set<Sense> TO = EnumSet.of(Sense.TO);
  private static final Set<Sense> AND = EnumSet.of(Sense.TO, Sense.OR);

  /** "About 50k" means a fifth more or less. */
  private static final double VAGUENESS = 0.2;

  private final Phrase phrase;
  private final AmountGrammar amounts;

  QuantityGrammar(Phrase phrase) {
    this.phrase = phrase;
    this.amounts = new AmountGrammar(phrase);
  }

  Optional<Quantity> at(int i) {
    var cue = phrase.find(i, CUES);
    var start = cue.map(Found::end).orElse(i);
    if (cue.isPresent() && amounts.at(start).isEmpty()) {
      // "At least of", "max. around": one word more may stand between.
      start =
          phrase.find(start, EnumSet.of(Sense.FILLER, Sense.ABOUT)).map(Found::end).orElse(start);
    }
    var first = amounts.at(start);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    var between =
        phrase
            .find(i, Sense.BETWEEN)
            .filter(b -> b.end() == cue.map(Found::end).orElse(i))
            .isPresent();
    var high = second(first.get(), between);
    if (high.isPresent()) {
      return Optional.of(span(first.get(), high.get()));
    }
    if (between && !phrase.at(i, Sense.ATLEAST)) {
      // "Of about 200 euros" in languages where "of" is "from" too.
      return at(cue.get().end()).filter(q -> q.cued() || q.end() == first.get().end());
    }
    return Optional.of(bound(i, cue, first.get()));
  }

  /** With "or more" and the like behind {@code at}, where no bound was given before. */
  Quantity bounded(Quantity quantity, int at) {
    if (quantity.cued()) {
      return quantity.until(at);
    }
    var more = phrase.find(at, Sense.ORMORE);
    if (more.isPresent()) {
      return quantity.lower().until(more.get().end());
    }
    return phrase
        .find(at, Sense.ORLESS)
        .map(less -> quantity.upper().until(less.end()))
        .orElse(quantity.until(at));
  }

  private Quantity bound(int i, Optional<Found> cue, Amount amount) {
    var value = amount.value();
    var mere =
        new Quantity(
            value,
            value,
            amount.percent(),
            amount.currency(),
            false,
            amount.scaled(),
            amount.end());
    if (cue.isPresent() && phrase.at(i, Sense.ATMOST)) {
      return mere.upper();
    }
    if (cue.isPresent() && phrase.at(i, Sense.ATLEAST)) {
      return mere.lower();
    }
    var bounded = bounded(mere, amount.end());
    return bounded.cued() || !phrase.at(i, Sense.ABOUT) ? bounded : vague(mere);
  }

  private static Quantity vague(Quantity mere) {
    return new Quantity(
        mere.min() * (1 - VAGUENESS),
        mere.max() * (1 + VAGUENESS),
        mere.percent(),
        mere.currency(),
        true,
        mere.scaled(),
        mere.end());
  }

  private static Quantity span(Amount low, Amount high) {
    var percent = low.percent() || high.percent();
    // In "50-200k" both are thousands.
    var scale = low.scale() == 1 && low.number() < high.number() ? high.scale() : low.scale();
    var from = low.number() * scale / (percent ? 100 : 1);
    var to = high.number() * high.scale() / (percent ? 100 : 1);
    return new Quantity(
        Math.min(from, to),
        Math.max(from, to),
        percent,
        low.currency().or(high::currency),
        true,
        low.scaled() || high.scaled(),
        high.end());
  }

  private Optional<Amount> second(Amount first, boolean between) {
    var at = first.end();
    if (at + 1 < phrase.size() && phrase.token(at).hyphen() && phrase.at(at + 1, Sense.TO)) {
      at++;
    }
    var to = phrase.find(at, between ? AND : TO);
    return to.flatMap(
        t -> amounts.at(t.end()).or(() -> amounts.at(phrase.after(t.end(), Sense.FILLER))));
  }
}
