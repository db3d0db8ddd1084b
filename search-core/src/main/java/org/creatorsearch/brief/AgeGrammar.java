package org.creatorsearch.brief;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creatorsearch.brief.Gazetteer.Found;
import org.creatorsearch.creator.AgeRange;

/**
 * Reads ages: "aged 18-24", "35-44 years old", "55 or older", and "18-34" or "under 35" where
 * nothing else is counted.
 */
final class AgeGrammar {
  private static final int YOUNGEST = 10;
  private static final int YOUNGEST_ALONE = 13;
  private static final int OLDEST = 99;
  private static final int OLDEST_CHILD = 12;
  private static final int OLDEST_TODDLER = 3;
  private static final int OLDEST_TEENAGER = 19;
  private static final String BABIES = "196";
  private static final String CHILDREN = "197";
  private static final String TEENS = "198";
  private static final Set<Sense> COUNTED =
      EnumSet.of(
          Sense.UNIT,
          Sense.PERWEEK,
          Sense.PERPOST,
          Sense.DAYS,
          Sense.SCALE,
          Sense.PERCENT,
          Sense.CURRENCY,
          Sense.MONTHLY);
  private static final Set<Sense> GOES_ON =
      EnumSet.of(
          Sense.GLUE,
          Sense.OR,
          Sense.COMMA,
          Sense.PLACE,
          Sense.AUDIENCE,
          Sense.MOSTLY,
          Sense.SOFT,
          Sense.COUNTRY,
          Sense.DEMONYM,
          Sense.GENDER,
          Sense.CREATOR,
          Sense.INTEREST);

  private final Phrase phrase;
  private final QuantityGrammar quantities;
  private final StandardThemes themes;

  AgeGrammar(Phrase phrase, QuantityGrammar quantities, StandardThemes themes) {
    this.phrase = phrase;
    this.themes = themes;
    this.quantities = quantities;
  }

  /**
   * The ages that begin at token {@code i}.
   *
   * @param people whether people were just spoken of, so that a span needs no other word
   */
  Optional<Mention> at(int i, boolean people) {
    var child = phrase.find(i, Sense.CHILD);
    if (child.isPresent()) {
      return child(i, child.get());
    }
    var aged = phrase.find(i, Sense.AGED);
    var start = aged.map(a -> phrase.after(a.end(), Sense.FILLER)).orElse(i);
    return quantities
        .at(start)
        .or(() -> aged.flatMap(a -> quantities.at(a.end())))
        .filter(q -> q.plain() && !q.scaled())
        .flatMap(q -> ages(i, q, aged.isPresent(), people));
  }

  /** "Kids between 4 and 11" are what parents write about. */
  private Optional<Mention> child(int i, Found child) {
    var at = phrase.after(child.end(), Sense.AGED);
    return quantities
        .at(at)
        .or(() -> quantities.at(phrase.after(at, Sense.FILLER)))
        .filter(q -> q.plain() && q.cued() && q.max() <= OLDEST_TEENAGER)
        .filter(q -> themes.has(parenting(q)))
        .map(
            q ->
                Mention.named(
                    i, phrase.after(q.end(), Sense.YEARS), "themes", List.of(parenting(q)), 0.7));
  }

  private static String parenting(Quantity age) {
    return age.max() <= OLDEST_TODDLER ? BABIES : age.max() <= OLDEST_CHILD ? CHILDREN : TEENS;
  }

  private Optional<Mention> ages(int i, Quantity quantity, boolean aged, boolean people) {
    var years = phrase.find(hyphenEnd(quantity.end()), Sense.YEARS);
    var bounded =
        years
            .map(y -> quantities.bounded(quantity, phrase.after(y.end(), Sense.YEARS)))
            .orElse(quantity);
    if ((aged || years.isPresent()) && bounded.max() <= OLDEST_CHILD) {
      if (!themes.has(parenting(bounded))) {
        return Optional.empty();
      }
      return Optional.of(
          Mention.named(i, bounded.end(), "themes", List.of(parenting(bounded)), 0.7));
    }
    var meant = aged || years.isPresent() || (people && quantity.cued()) || alone(quantity);
    var ranges = ranges(bounded);
    return meant && !ranges.isEmpty() && phrase.find(bounded.end(), COUNTED).isEmpty()
        ? Optional.of(Mention.named(i, bounded.end(), "ageRange", ranges, 0.9))
        : Optional.empty();
  }

  /** Whether two numbers, or one with a bound, can only be ages. */
  private boolean alone(Quantity quantity) {
    var end = quantity.end();
    var nothing =
        end >= phrase.size()
            || phrase.token(end).kind() != Token.Kind.WORD
            || phrase.find(end, GOES_ON).isPresent();
    return quantity.cued()
        && nothing
        && quantity.min() != quantity.max()
        && whole(quantity.min())
        && whole(quantity.max())
        && (Double.isInfinite(quantity.min()) || quantity.min() >= YOUNGEST_ALONE);
  }

  private static boolean whole(double bound) {
    return Double.isInfinite(bound) || bound == Math.rint(bound);
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
