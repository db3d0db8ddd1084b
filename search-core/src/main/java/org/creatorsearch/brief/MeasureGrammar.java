package org.creatorsearch.brief;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.creatorsearch.brief.Gazetteer.Found;
import org.creatorsearch.schema.Schema;

/**
 * Reads conditions on numbers: an amount with a unit before or after it. A number without either
 * stays text, but for one in thousands or more, which counts followers.
 */
final class MeasureGrammar {
  private static final int MOST_FILLERS = 4;

  /** So many words may stand between a unit and its amount. */
  private static final int NEAR = 7;

  /** Fewer followers than this are an age, as in "followers 18-34". */
  private static final double FEWEST_FOLLOWERS = 100;

  /** Fewer posts than this are asked for, not there: "we need 3 videos". */
  private static final double FEWEST_POSTS = 50;

  private static final Set<Sense> BETWEEN =
      EnumSet.of(Sense.FILLER, Sense.GLUE, Sense.PERPOST, Sense.MONTHLY, Sense.CONTENT, Sense.SOFT);
  private static final Set<Sense> COUNTED =
      EnumSet.of(Sense.UNIT, Sense.PERWEEK, Sense.PERPOST, Sense.DAYS, Sense.YEARS);

  private final Phrase phrase;
  private final QuantityGrammar quantities;
  private final RecencyGrammar recency;
  private final RhythmGrammar rhythm;
  private final LooseNumbers loose;
  private final Schema schema;

  MeasureGrammar(Phrase phrase, QuantityGrammar quantities, Schema schema) {
    this.phrase = phrase;
    this.quantities = quantities;
    this.recency = new RecencyGrammar(phrase, quantities);
    this.rhythm = new RhythmGrammar(phrase, quantities);
    this.loose = new LooseNumbers(phrase, quantities);
    this.schema = schema;
  }

  /** The conditions that begin at token {@code i}; two where an amount has a currency. */
  List<Mention> at(int i) {
    return recency
        .at(i)
        .flatMap(this::possible)
        .or(() -> rhythm.at(i).flatMap(this::possible))
        .or(() -> unitAfter(i))
        .or(() -> unitBefore(i))
        .or(() -> loose.at(i).flatMap(this::possible))
        .orElse(List.of());
  }

  /** "50k-200k followers", "at least 3% engagement", "max €500 per post". */
  private Optional<List<Mention>> unitAfter(int i) {
    return quantities.at(i).flatMap(quantity -> unitAfter(i, quantity));
  }

  private Optional<List<Mention>> unitAfter(int i, Quantity quantity) {
    var paid = phrase.find(quantity.end(), Sense.PERPOST);
    if (quantity.money() && paid.isPresent()) {
      return price(i, "price", quantities.bounded(quantity, paid.get().end()));
    }
    var unit = unit(quantity);
    // "An authenticity" is no number.
    if (unit.isPresent() && !(quantity.plain() && quantity.number() <= 1)) {
      var bounded = quantities.bounded(quantity, unit.get().end());
      var condition = condition(i, unit.get().value(), bounded);
      if (condition.isPresent()) {
        return condition;
      }
    }
    if (quantity.percent()) {
      return monthly(quantity.end()).flatMap(end -> growth(i, quantity, end));
    }
    var perPost = phrase.find(fillersEnd(quantity.end()), Sense.PERPOST);
    if (perPost.isPresent()) {
      return price(i, "price", quantities.bounded(quantity, perPost.get().end()));
    }
    return quantity.money() && (quantity.cued() || phrase.at(i - 1, Sense.PLACE) || paid(i))
        ? price(i, "price", quantity)
        : Optional.empty();
  }

  /** "Would post for 150 euros". */
  private boolean paid(int i) {
    return i > 0 && Set.of("for", "f\u00FCr", "pour", "por").contains(phrase.token(i - 1).text());
  }

  /** The unit behind an amount; a word such as "engaged" may stand between. */
  private Optional<Found> unit(Quantity quantity) {
    var at = fillersEnd(quantity.end());
    var unit = phrase.find(at, Sense.UNIT).or(() -> phrase.find(quantity.end(), Sense.UNIT));
    if (unit.isPresent() || at + 1 >= phrase.size()) {
      return unit;
    }
    var next = phrase.token(at).kind() == Token.Kind.WORD;
    return next
        ? phrase
            .find(at + 1, Sense.UNIT)
            .filter(u -> u.value().equals("followers") || u.value().equals("medianViews"))
        : Optional.empty();
  }

  /** The token after "a month" or "in the last 30 days". */
  private Optional<Integer> monthly(int at) {
    return phrase
        .find(at, Sense.MONTHLY)
        .map(Found::end)
        .or(() -> recency.window(at).map(RecencyGrammar.Window::end));
  }

  private Optional<List<Mention>> growth(int i, Quantity quantity, int end) {
    return number(i, "growth30", quantities.bounded(quantity, end));
  }

  /** "Engagement above 3%", "followers: 50k-200k". */
  private Optional<List<Mention>> unitBefore(int i) {
    return phrase.find(i, Sense.UNIT).flatMap(unit -> unitBefore(i, unit));
  }

  private Optional<List<Mention>> unitBefore(int i, Found unit) {
    var at = unit.end();
    var strange = 0;
    var soft = false;
    for (var n = 0; n < NEAR && at < phrase.size(); n++) {
      var quantity = quantities.at(at);
      if (quantity.filter(q -> !q.percent() || fits(unit.value())).isPresent()) {
        return own(unit.value(), quantity.get())
            ? softened(condition(i, unit.value(), trailed(unit.value(), quantity.get())), soft)
            : Optional.empty();
      }
      var next = phrase.find(at, BETWEEN).or(same(at, unit.value()));
      soft |= phrase.at(at, Sense.SOFT);
      if (next.isEmpty() && !opening(at) && (strange++ > 0 || !word(at))) {
        return Optional.empty();
      }
      at = next.map(Found::end).orElse(at + 1);
    }
    return Optional.empty();
  }

  /** "CPM (TKP)": the unit once more. */
  private Supplier<Optional<Found>> same(int at, String unit) {
    return () -> phrase.find(at, Sense.UNIT).filter(u -> u.value().equals(unit));
  }

  private static Optional<List<Mention>> softened(Optional<List<Mention>> mentions, boolean soft) {
    return soft ? mentions.map(all -> all.stream().map(Mention::softened).toList()) : mentions;
  }

  private static boolean fits(String unit) {
    return !unit.equals("followers") && !unit.equals("posts") && !unit.equals("times");
  }

  private boolean word(int at) {
    return phrase.token(at).kind() == Token.Kind.WORD && !phrase.at(at, Sense.UNIT);
  }

  private boolean opening(int at) {
    return "():-\u2013=+/".contains(phrase.token(at).text());
  }

  /** Whether an amount belongs to the unit before it, and to none behind it. */
  private boolean own(String unit, Quantity quantity) {
    var behind = fillersEnd(quantity.end());
    return switch (unit) {
      case "followers" ->
          Math.abs(quantity.number()) >= FEWEST_FOLLOWERS && phrase.find(behind, COUNTED).isEmpty();
      case "posts", "times" -> quantity.cued() && phrase.find(behind, COUNTED).isEmpty();
      case "price" -> quantity.money() || phrase.find(behind, Sense.UNIT).isEmpty();
      case "engagementRate", "growth30", "sponsoredShare" -> quantity.percent();
      default -> true;
    };
  }

  private Quantity trailed(String unit, Quantity quantity) {
    var end =
        switch (unit) {
          case "price", "pricePerThousandViews", "medianViews" ->
              phrase.after(quantity.end(), Sense.PERPOST);
          case "growth30" -> monthly(quantity.end()).orElse(quantity.end());
          default -> quantity.end();
        };
    var same = phrase.find(end, Sense.UNIT).filter(u -> u.value().equals(unit));
    return quantities.bounded(quantity, same.map(Found::end).orElse(end));
  }

  private int fillersEnd(int from) {
    var at = from;
    for (var n = 0; n < MOST_FILLERS; n++) {
      at = phrase.after(at, Sense.FILLER);
    }
    return at;
  }

  private Optional<List<Mention>> condition(int i, String unit, Quantity quantity) {
    return switch (unit) {
      case "engagementRate" -> quantity.percent() ? number(i, unit, quantity) : Optional.empty();
      case "growth30" ->
          quantity.percent()
              ? growth(i, quantity, monthly(quantity.end()).orElse(quantity.end()))
              : Optional.empty();
      case "sponsoredShare" ->
          quantity.percent()
              ? possible(Mention.measured(i, unit, quantity.orLess(), quantity.end()))
              : Optional.empty();
      case "price" ->
          quantity.money() || phrase.at(i, Sense.UNIT)
              ? price(i, unit, quantity)
              : Optional.empty();
      case "pricePerThousandViews" -> price(i, unit, quantity);
      case "authenticity" -> {
        var points = quantity.percent() ? quantity.times(100) : quantity;
        yield quantity.money() ? Optional.empty() : number(i, unit, points);
      }
      case "times" -> Optional.empty();
      case "posts" ->
          quantity.plain() && (quantity.cued() || many(quantity))
              ? number(i, "postCount", quantity)
              : Optional.empty();
      default -> quantity.plain() ? number(i, unit, quantity) : Optional.empty();
    };
  }

  /** "4k video" is no number of posts. */
  private static boolean many(Quantity quantity) {
    return quantity.number() >= FEWEST_POSTS && !quantity.scaled();
  }

  private Optional<List<Mention>> number(int i, String field, Quantity quantity) {
    return possible(Mention.measured(i, field, quantity.orMore(), quantity.end()));
  }

  private Optional<List<Mention>> price(int i, String field, Quantity quantity) {
    if (quantity.percent()) {
      return Optional.empty();
    }
    var much = phrase.find(quantity.end(), Sense.TOOMUCH);
    var end = much.map(Found::end).orElse(quantity.end());
    var bound = much.isPresent() ? quantity.upper() : quantity.orLess();
    var price = possible(Mention.measured(i, field, bound, end));
    return price.map(
        p ->
            quantity
                .currency()
                .map(c -> List.of(p.getFirst(), Mention.named(i, end, "currency", List.of(c), 0.9)))
                .orElse(p));
  }

  /** A bound that the field cannot have is no condition. */
  private Optional<List<Mention>> possible(Mention mention) {
    var field = schema.field(mention.field());
    var possible =
        (Double.isInfinite(mention.min()) || mention.min() >= field.min())
            && (Double.isInfinite(mention.max()) || mention.max() <= field.max())
            && mention.min() <= field.max()
            && mention.max() >= field.min();
    return possible ? Optional.of(List.of(mention)) : Optional.empty();
  }
}
