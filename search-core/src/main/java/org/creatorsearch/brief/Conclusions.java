package org.creatorsearch.brief;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.Filter;
import org.creatorsearch.result.Interpreted;
import org.creatorsearch.schema.Schema;

/** Draws filters, a target and the remaining text from what a brief mentions. */
final class Conclusions {
  private final String brief;
  private final Phrase phrase;
  private final Schema schema;

  Conclusions(String brief, Phrase phrase, Schema schema) {
    this.brief = brief;
    this.phrase = phrase;
    this.schema = schema;
  }

  BriefReading of(List<Mention> found) {
    var mentions = ThemeChains.joined(ThemeChains.told(found, schema.themes()), schema.themes());
    mentions.forEach(mention -> phrase.use(mention.from(), mention.to()));
    var interpretation =
        mentions.stream()
            .map(this::interpreted)
            .sorted(Comparator.comparingInt(Interpreted::from))
            .toList();
    var soft = mentions.stream().collect(Collectors.partitioningBy(Mention::soft));
    return new BriefReading(
        interpretation,
        filters(soft.getOrDefault(false, List.of())),
        filters(soft.getOrDefault(true, List.of())),
        AudienceWishes.target(mentions),
        phrase.rest());
  }

  private static List<Clause> filters(List<Mention> mentions) {
    var filters = new ArrayList<Filter>(NamedFilters.of(mentions));
    mentions.stream()
        .filter(m -> m.values().isEmpty() && !m.unbounded())
        .map(Conclusions::between)
        .forEach(filters::add);
    filters.addAll(AudienceWishes.filters(mentions));
    return filters.stream().distinct().map(Clause::of).toList();
  }

  private static Filter between(Mention mention) {
    var between = Filter.between(mention.field(), mention.min(), mention.max());
    return mention.negated() ? Filter.not(between) : between;
  }

  private Interpreted interpreted(Mention mention) {
    var from = phrase.token(mention.from()).from();
    var to = phrase.token(mention.to() - 1).to();
    return new Interpreted(
        from,
        to,
        brief.substring(from, to),
        field(mention),
        operation(mention),
        values(mention),
        share(mention),
        mention.soft(),
        mention.confidence());
  }

  /** The share that is named; "mostly" names none. */
  private static OptionalDouble share(Mention mention) {
    var share = mention.audience() ? mention.share() : OptionalDouble.empty();
    return share.isPresent() && Double.isNaN(share.getAsDouble()) ? OptionalDouble.empty() : share;
  }

  private static String field(Mention mention) {
    return mention.audience() ? mention.dimension().orElseThrow().field() : mention.field();
  }

  private static String operation(Mention mention) {
    if (mention.unbounded()) {
      return "low";
    }
    if (mention.values().isEmpty()) {
      return Double.isInfinite(mention.min())
          ? "max"
          : Double.isInfinite(mention.max()) ? "min" : "between";
    }
    if (mention.flag()) {
      return "is";
    }
    if (mention.negated()) {
      return "noneOf";
    }
    return mention.audience() && mention.share().isEmpty() ? "target" : "anyOf";
  }

  private static List<String> values(Mention mention) {
    if (mention.values().isEmpty()) {
      return bounds(mention);
    }
    return mention.flag() && mention.negated() ? List.of("false") : mention.values();
  }

  private static List<String> bounds(Mention mention) {
    var bounds = new ArrayList<String>();
    for (var bound : new double[] {mention.min(), mention.max()}) {
      if (!Double.isInfinite(bound)) {
        bounds.add(new BigDecimal(bound, new MathContext(12)).stripTrailingZeros().toPlainString());
      }
    }
    return bounds;
  }
}
