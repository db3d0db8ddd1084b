package org.creatorsearch.brief;

import java.util.List;
import java.util.Optional;
import org.creatorsearch.schema.Schema;

/**
 * Reads conditions on numbers: an amount with a unit before or after it. A number without either
 * stays text.
 */
final class MeasureGrammar {
  private static final int MOST_FILLERS = 3;

  /** Fewer followers than this are an age, as in "followers 18-34". */
  private static final double FEWEST_FOLLOWERS = 100;

  private final Phrase phrase;
  private final QuantityGrammar quantities;
  private final Schema schema;

  MeasureGrammar(Phrase phrase, QuantityGrammar quantities, Schema schema) {
    this.phrase = phrase;
    this.quantities = quantities;
    this.schema = schema;
  }

  /** The conditions that begin at token {@code i}; two where an amount has a currency. */
  List<Mention> at(int i) {
    return active(i)
        .or(() -> rhythm(i))
        .or(() -> unitAfter(i))
        .or(() -> unitBefore(i))
        .orElse(List.of());
  }

  /** "Active in the last 30 days". */
  private Optional<List<Mention>> active(int i) {
    return phrase
        .find(i, Sense.ACTIVE)
        .flatMap(
            active -> {
              var amount = quantities.at(active.end());
              var at = amount.map(Quantity::end).orElse(active.end());
              var number = amount.map(Quantity::number).orElse(1.0);
              return phrase
                  .find(at, Sense.DAYS)
                  .map(
                      unit -> {
                        var days = number * Double.parseDouble(unit.entry().value());
                        var within = atMost(days, unit.end());
                        return Mention.measured(i, "daysSincePost", within, unit.end());
                      });
            })
        .flatMap(this::possible);
  }

  private static Quantity atMost(double number, int end) {
    return new Quantity(Double.NEGATIVE_INFINITY, number, false, Optional.empty(), true, end);
  }

  /** "Posts at least twice a week", "posts daily", "weekly videos". */
  private Optional<List<Mention>> rhythm(int i) {
    var publish = phrase.find(i, Sense.PUBLISH);
    if (publish.isPresent()) {
      var at = phrase.after(publish.get().end(), Sense.ATLEAST);
      var once = phrase.find(at, Sense.ONCE);
      var amount = once.isPresent() ? Optional.<Quantity>empty() : quantities.at(at);
      var end = once.map(Gazetteer.Found::end).or(() -> amount.map(Quantity::end)).orElse(at);
      var times = once.map(f -> Double.parseDouble(f.entry().value())).orElse(1.0);
      var quantity =
          amount.orElse(new Quantity(times, times, false, Optional.empty(), false, end)).orMore();
      return phrase
          .find(phrase.at(end, Sense.UNIT) ? end + 1 : end, Sense.PERWEEK)
          .flatMap(week -> perWeek(i, quantity, week));
    }
    return phrase
        .find(i, Sense.PERWEEK)
        .filter(week -> phrase.at(week.end(), Sense.PUBLISH) || unit(week.end(), "posts"))
        .flatMap(
            week -> {
              var one = new Quantity(1, 1, false, Optional.empty(), false, week.end() + 1);
              return perWeek(i, one.orMore(), new Gazetteer.Found(week.entry(), week.end() + 1));
            });
  }

  private Optional<List<Mention>> perWeek(int i, Quantity quantity, Gazetteer.Found week) {
    if (quantity.percent() || quantity.currency().isPresent()) {
      return Optional.empty();
    }
    var perWeek = quantity.times(Double.parseDouble(week.entry().value()));
    return possible(Mention.measured(i, "postsPerWeek", perWeek, week.end()));
  }

  private boolean unit(int i, String name) {
    return phrase.find(i, Sense.UNIT).filter(u -> u.entry().value().equals(name)).isPresent();
  }

  /** "50k-200k followers", "at least 3% engagement", "max €500 per post", "5 posts a week". */
  private Optional<List<Mention>> unitAfter(int i) {
    return quantities.at(i).flatMap(quantity -> unitAfter(i, quantity));
  }

  private Optional<List<Mention>> unitAfter(int i, Quantity quantity) {
    var at = fillersEnd(quantity.end());
    var unit = phrase.find(at, Sense.UNIT);
    if (unit.isEmpty()) {
      var perPost = phrase.find(at, Sense.PERPOST);
      var money = quantity.currency().isPresent();
      return perPost.isPresent() || (money && quantity.cued())
          ? price(i, "price", quantity, perPost.map(Gazetteer.Found::end).orElse(quantity.end()))
          : Optional.empty();
    }
    var week = phrase.find(unit.get().end(), Sense.PERWEEK);
    var name = unit.get().entry().value();
    if (week.isPresent() && (name.equals("posts") || name.equals("times"))) {
      return perWeek(i, quantity.orMore(), week.get());
    }
    return condition(i, name, quantity, unit.get().end());
  }

  /** "Engagement above 3%", "followers: 50k-200k". */
  private Optional<List<Mention>> unitBefore(int i) {
    return phrase
        .find(i, Sense.UNIT)
        .flatMap(
            unit ->
                quantities
                    .at(fillersEnd(unit.end()))
                    .filter(
                        q ->
                            !unit.entry().value().equals("followers")
                                || Math.abs(q.number()) >= FEWEST_FOLLOWERS)
                    .flatMap(
                        q ->
                            condition(
                                i, unit.entry().value(), q, phrase.after(q.end(), Sense.PERPOST))));
  }

  private int fillersEnd(int from) {
    var at = from;
    for (var n = 0; n < MOST_FILLERS; n++) {
      at = phrase.after(at, Sense.FILLER);
    }
    return at;
  }

  private Optional<List<Mention>> condition(int i, String unit, Quantity quantity, int end) {
    var money = quantity.currency().isPresent();
    return switch (unit) {
      case "engagementRate", "growth30" ->
          quantity.percent() ? number(i, unit, quantity, end) : Optional.empty();
      case "price", "pricePerThousandViews" -> price(i, unit, quantity, end);
      case "authenticity" -> {
        var points = quantity.percent() ? quantity.times(100) : quantity;
        yield money ? Optional.empty() : number(i, unit, points, end);
      }
      case "times" -> Optional.empty();
      default ->
          money || quantity.percent()
              ? Optional.empty()
              : number(i, unit.equals("posts") ? "postCount" : unit, quantity, end);
    };
  }

  private Optional<List<Mention>> number(int i, String field, Quantity quantity, int end) {
    return possible(Mention.measured(i, field, quantity.orMore(), end));
  }

  private Optional<List<Mention>> price(int i, String field, Quantity quantity, int end) {
    if (quantity.percent()) {
      return Optional.empty();
    }
    var price = possible(Mention.measured(i, field, quantity.orLess(), end));
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
