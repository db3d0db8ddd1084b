package org.creatorsearch.oracle;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.creatorsearch.query.Basis;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Missing;
import org.creatorsearch.query.Sampling;
import org.creatorsearch.query.Sourcing;
import org.creatorsearch.query.Target;
import org.creatorsearch.schema.Ability;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.EngagementDefinition;
import org.creatorsearch.schema.Field;
import org.creatorsearch.schema.Schema;

/** Filters of every shape on every field. */
final class RandomFilters {
  private static final List<Field> FIELDS =
      Schema.standard().fields().stream().filter(f -> f.can(Ability.FILTER)).toList();
  private static final List<Double> SHARES =
      List.of(0.0, 0.01, 0.05, 0.1, 0.15, 0.2, 0.29995, 0.3, 0.5, 0.7, 1.0);

  private final Vocabulary vocabulary;
  private final Random random;

  RandomFilters(Vocabulary vocabulary, Random random) {
    this.vocabulary = vocabulary;
    this.random = random;
  }

  Clause clause() {
    return switch (random.nextInt(12)) {
      case 0 -> Clause.group(leaf());
      case 1 -> ranges();
      case 2, 3, 4 -> Clause.of(filter(3));
      default -> Clause.of(random.nextInt(4) == 0 ? Filter.not(leaf()) : leaf());
    };
  }

  /** Several ranges of one field that belong to its facet, as a person ticks buckets. */
  private Clause ranges() {
    var field = Vocabulary.pick(FIELDS.stream().filter(f -> f.type().numeric()).toList(), random);
    return new Clause(
        Filter.or(IntStream.range(0, 2).mapToObj(i -> (Filter) between(field)).toList()),
        Optional.of(field.name()));
  }

  private Filter filter(int depth) {
    if (depth == 0) {
      return leaf();
    }
    return switch (random.nextInt(8)) {
      case 0 -> Filter.not(filter(depth - 1));
      case 1, 2 -> Filter.and(filters(depth - 1));
      case 3, 4 -> Filter.or(filters(depth - 1));
      case 5 -> random.nextBoolean() ? Filter.ALL : Filter.NONE;
      default -> leaf();
    };
  }

  private List<Filter> filters(int depth) {
    return IntStream.range(0, random.nextInt(4)).mapToObj(i -> filter(depth)).toList();
  }

  private Filter leaf() {
    var leaf = condition();
    return random.nextInt(4) == 0 ? leaf.sourced(sourcing()) : leaf;
  }

  private Sourcing sourcing() {
    var by =
        IntStream.range(0, random.nextInt(3)).mapToObj(i -> vocabulary.source(random)).toList();
    return new Sourcing(
        by.isEmpty() || random.nextBoolean() ? OptionalInt.of(age()) : OptionalInt.empty(), by);
  }

  /** Around the ages that there are, and around those that are believed less. */
  private int age() {
    return 1 + random.nextInt(Vocabulary.pick(List.of(5, 40, 200, 500), random));
  }

  private Filter.Leaf condition() {
    var field = Vocabulary.pick(FIELDS, random);
    return switch (field.type()) {
      case KEYWORD, KEYWORDS, BOOLEAN -> anyOf(field);
      case COUNT, DECIMAL, DAYS -> between(field);
      case SHARES -> random.nextInt(4) == 0 ? anyOf(field) : share(field);
      case JOINT_SHARE ->
          new Filter.Joint(
              dimensions(), share(), Vocabulary.pick(List.of(Basis.values()), random), missing());
    };
  }

  private Missing missing() {
    return random.nextInt(3) == 0 ? Missing.KEEP : Missing.EXCLUDE;
  }

  private double share() {
    return Vocabulary.pick(SHARES, random);
  }

  private Filter.AnyOf anyOf(Field field) {
    var within =
        field.name().equals("brands") && random.nextBoolean()
            ? OptionalInt.of(1 + random.nextInt(200))
            : OptionalInt.empty();
    return new Filter.AnyOf(field.name(), values(field.name()), within, missing());
  }

  private List<String> values(String field) {
    var most = 1 + random.nextInt(random.nextInt(5) == 0 ? 20 : 3);
    return IntStream.range(0, most)
        .mapToObj(i -> respelled(vocabulary.value(field, random), field))
        .toList();
  }

  private String respelled(String value, String field) {
    return switch (field.equals("id") ? 9 : random.nextInt(10)) {
      case 0 -> " " + value + " ";
      case 1 -> value.toLowerCase(Locale.ROOT);
      case 2 -> Schema.standard().canonical(field, value);
      default -> value;
    };
  }

  private Filter.Between between(Field field) {
    var a = bound(field);
    var b = bound(field);
    var sampling = field.name().equals("engagementRate") ? sampling() : Sampling.DEFAULT;
    var open = random.nextInt(4);
    return new Filter.Between(
        field.name(),
        open == 0 ? Double.NEGATIVE_INFINITY : Math.min(a, b),
        open == 1 ? Double.POSITIVE_INFINITY : open == 2 ? Math.min(a, b) : Math.max(a, b),
        sampling,
        missing());
  }

  private double bound(Field field) {
    var number = vocabulary.number(field.name(), random);
    return random.nextInt(3) > 0 ? number : Math.clamp(number * 1.01, field.min(), field.max());
  }

  private Sampling sampling() {
    return new Sampling(
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(Vocabulary.pick(List.of(EngagementDefinition.values()), random)),
        Vocabulary.pick(List.of(30, 90, 365), random),
        random.nextBoolean() ? 0 : random.nextInt(20));
  }

  private Filter.Leaf share(Field field) {
    var dimension =
        AudienceDimension.valueOf(
            field.name().substring("audience.".length()).toUpperCase(Locale.ROOT));
    return new Filter.Share(dimension, values(field.name()), share(), missing());
  }

  Target target() {
    return new Target(dimensions());
  }

  private Map<AudienceDimension, List<String>> dimensions() {
    var dimensions = new EnumMap<AudienceDimension, List<String>>(AudienceDimension.class);
    for (var i = random.nextInt(3); i >= 0; i--) {
      var most = random.nextInt(4) == 0 ? 5 : 3;
      var dimension = Vocabulary.pick(List.of(AudienceDimension.values()).subList(0, most), random);
      dimensions.put(dimension, values(dimension.field()));
    }
    return dimensions;
  }
}
