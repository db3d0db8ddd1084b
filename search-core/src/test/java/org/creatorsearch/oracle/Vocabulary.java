package org.creatorsearch.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.creatorsearch.query.Sampling;
import org.creatorsearch.query.Target;
import org.creatorsearch.schema.Ability;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.EngagementDefinition;
import org.creatorsearch.schema.Field;
import org.creatorsearch.schema.Schema;

/** What requests are made of: the values that creators have, and some that nobody has. */
final class Vocabulary {
  private static final Map<String, List<String>> NOBODYS =
      Map.of(
          "country", List.of("AQ"),
          "themes", List.of("1", "52"),
          "brands", List.of("Nobody & Sons"),
          "platform", List.of("myspace"),
          "languages", List.of("cy"),
          "currency", List.of("XPF"));

  /** Numbers that are told of people to reach are told of these. */
  private static final Optional<Target> SOMEBODY =
      Optional.of(Target.of(AudienceDimension.COUNTRY, "DE"));

  private final Map<String, List<String>> values = new HashMap<>();
  private final Map<String, List<Double>> numbers = new HashMap<>();
  private final List<List<String>> texts = new ArrayList<>();
  private final List<String> raw = new ArrayList<>();
  private final List<String> sources;

  Vocabulary(List<Subject> subjects, List<Account> accounts) {
    for (var field : Schema.standard().fields()) {
      if (field.type().keyword() && field.can(Ability.FILTER)) {
        values.put(field.name(), keywords(field, subjects));
      } else if (field.type().numeric()) {
        numbers.put(field.name(), numbers(field, accounts));
      }
    }
    for (var dimension : AudienceDimension.values()) {
      var known = new TreeSet<String>();
      subjects.forEach(s -> known.addAll(s.points(dimension).keySet()));
      known.add(known.isEmpty() ? one(dimension) : known.first());
      values.put(dimension.field(), List.copyOf(known));
    }
    var by = new TreeSet<>(List.of("nobody", "platform"));
    subjects.stream()
        .flatMap(s -> s.creator().provenance().values().stream())
        .flatMap(provenance -> provenance.by().stream())
        .forEach(by::add);
    sources = List.copyOf(by);
    for (var subject : subjects) {
      texts.addAll(subject.terms().texts().stream().filter(t -> !t.isEmpty()).toList());
      subject.creator().bio().ifPresent(raw::add);
      subject.creator().displayName().ifPresent(raw::add);
    }
  }

  private static String one(AudienceDimension dimension) {
    return switch (dimension) {
      case COUNTRY -> "DE";
      case GENDER -> "female";
      case AGE -> "18-24";
      case LANGUAGE -> "de";
      case INTEREST -> "210";
    };
  }

  private static List<String> keywords(Field field, List<Subject> subjects) {
    var known = new TreeSet<>(NOBODYS.getOrDefault(field.name(), List.of()));
    subjects.forEach(s -> known.addAll(s.keywords(field.name())));
    return known.isEmpty() ? List.of(some(field.name())) : List.copyOf(known);
  }

  private static List<Double> numbers(Field field, List<Account> accounts) {
    var known = new TreeMap<Double, Boolean>();
    field.buckets().forEach(b -> known.put(b, true));
    for (var account : accounts) {
      account.aimedAt(SOMEBODY).number(field.name()).ifPresent(n -> known.put(n, true));
      if (field.name().equals("engagementRate")) {
        for (var definition : EngagementDefinition.values()) {
          account.subject().rate(Sampling.of(definition)).ifPresent(n -> known.put(n, true));
        }
      }
    }
    return known.keySet().stream().filter(n -> n >= field.min() && n <= field.max()).toList();
  }

  /** A value that the field could have. */
  private static String some(String field) {
    return switch (field) {
      case "gender" -> "female";
      case "ageRange" -> "18-24";
      case "accountType" -> "personal";
      case "tier" -> "micro";
      case "evidence" -> "growth-spike";
      case "safety" -> "alcohol";
      case "region" -> "DE-BE";
      default -> "true";
    };
  }

  String value(String field, Random random) {
    return pick(Objects.requireNonNull(values.get(field), field), random);
  }

  double number(String field, Random random) {
    return pick(Objects.requireNonNull(numbers.get(field), field), random);
  }

  /** The source of a value, or one that nobody has. */
  String source(Random random) {
    return pick(sources, random);
  }

  /** Some folded words in a row. */
  List<String> words(int most, Random random) {
    if (texts.isEmpty()) {
      return List.of("nothing");
    }
    var text = pick(texts, random);
    var from = random.nextInt(text.size());
    return text.subList(from, Math.min(text.size(), from + 1 + random.nextInt(most)));
  }

  /** A text as it was written. */
  String raw(Random random) {
    return raw.isEmpty() ? "nothing" : pick(raw, random);
  }

  static <T> T pick(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
