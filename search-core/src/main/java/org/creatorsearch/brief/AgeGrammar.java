package org.creatorsearch.brief;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.creatorsearch.creator.AgeRange;

/** Reads ages: "aged 18-24", "35-44 years old", "18+", and "18-34" where people are spoken of. */
final class AgeGrammar {
  private static final int YOUNGEST = 10;
  private static final int OLDEST = 99;

  private final Phrase phrase;
  private final QuantityGrammar quantities;

  AgeGrammar(Phrase phrase, QuantityGrammar quantities) {
    this.phrase = phrase;
    this.quantities = quantities;
  }

  /**
   * The ages that begin at token {@code i}.
   *
   * @param people whether people were just spoken of, so that a span needs no other word
   */
  Optional<Mention> at(int i, boolean people) {
    var aged = phrase.find(i, Sense.AGED);
    var start = aged.map(a -> phrase.after(a.end(), Sense.FILLER)).orElse(i);
    return quantities
        .at(start)
        .filter(q -> !q.percent() && q.currency().isEmpty())
        .flatMap(
            q -> {
              var years = phrase.find(hyphenEnd(q.end()), Sense.YEARS);
              var ages = ranges(q);
              return (aged.isPresent() || years.isPresent() || (people && q.cued()))
                      && !ages.isEmpty()
                  ? Optional.of(
                      Mention.named(
                          i,
                          years.map(Gazetteer.Found::end).orElse(q.end()),
                          "ageRange",
                          ages,
                          0.9))
                  : Optional.empty();
            });
  }

  private int hyphenEnd(int i) {
    return i < phrase.size() && phrase.token(i).hyphen() ? i + 1 : i;
  }

  /** Every range that has some of the ages. */
  private static List<String> ranges(Quantity ages) {
    var low = Double.isInfinite(ages.min()) ? 0 : ages.min();
    // "Under 25" has nobody of 25.
    var high = Double.isInfinite(ages.min()) ? ages.max() - 1 : ages.max();
    var sensible =
        (low == 0 || (low >= YOUNGEST && low <= OLDEST))
            && (Double.isInfinite(high) || (high >= YOUNGEST && high <= OLDEST));
    return sensible
        ? Arrays.stream(AgeRange.values())
            .filter(r -> from(r) <= high && to(r) >= low)
            .map(AgeRange::wireName)
            .toList()
        : List.of();
  }

  private static int from(AgeRange range) {
    return Integer.parseInt(range.wireName().substring(0, 2));
  }

  private static int to(AgeRange range) {
    var name = range.wireName();
    return name.length() == 5 ? Integer.parseInt(name.substring(3)) : Integer.MAX_VALUE;
  }
}
