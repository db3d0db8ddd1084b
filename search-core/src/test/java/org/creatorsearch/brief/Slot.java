package org.creatorsearch.brief;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.creatorsearch.result.Interpreted;

/**
 * One thing that a brief asks for.
 *
 * @param field the field it is a condition on
 * @param op how
 * @param values one name, or the bounds of a number
 * @param share the share of the audience, where one is asked for
 * @param soft whether it is only wished for
 */
record Slot(String field, String op, List<String> values, Optional<Double> share, boolean soft) {
  private static final Set<String> NUMERIC = Set.of("min", "max", "between");
  private static final double TOLERANCE = 1e-6;

  /** The slot in {@code [soft] FIELD OP VALUE [SHARE]}; a value may be of several words. */
  static Slot parse(String line) {
    var soft = line.startsWith("soft ");
    var words = List.of((soft ? line.substring(5) : line).split(" "));
    var rest = words.subList(2, words.size());
    var op = words.get(1);
    if (NUMERIC.contains(op)) {
      return new Slot(words.get(0), op, rest, Optional.empty(), soft);
    }
    var shared =
        words.get(0).startsWith("audience.") && rest.size() > 1
            ? Optional.of(Double.valueOf(rest.getLast()))
            : Optional.<Double>empty();
    var name = shared.isPresent() ? rest.subList(0, rest.size() - 1) : rest;
    return new Slot(words.get(0), op, List.of(String.join(" ", name)), shared, soft);
  }

  /** What a span was read as: one slot a name, or one a number. */
  static Stream<Slot> of(Interpreted span) {
    var share =
        span.minShare().isPresent()
            ? Optional.of(span.minShare().getAsDouble())
            : Optional.<Double>empty();
    return NUMERIC.contains(span.op())
        ? Stream.of(new Slot(span.field(), span.op(), span.values(), share, span.soft()))
        : span.values().stream()
            .map(value -> named(span.field(), value))
            .distinct()
            .map(v -> new Slot(span.field(), span.op(), List.of(v), share, span.soft()));
  }

  /** People say person and nonbinary where the codes are finer or coarser. */
  private static String named(String field, String code) {
    return switch (field + " " + code) {
      case "accountType creator", "accountType personal" -> "person";
      case "gender other", "audience.gender other" -> "nonbinary";
      default -> code;
    };
  }

  /** Whether a reader who found {@code other} found this. A share counts where this names one. */
  boolean foundIn(Slot other) {
    return field.equals(other.field)
        && op.equals(other.op)
        && soft == other.soft
        && sameValues(other)
        && (share.isEmpty() || (other.share.isPresent() && near(share.get(), other.share.get())));
  }

  private boolean sameValues(Slot other) {
    if (!NUMERIC.contains(op)) {
      return values.equals(other.values);
    }
    for (var i = 0; i < values.size(); i++) {
      if (!near(Double.parseDouble(values.get(i)), Double.parseDouble(other.values.get(i)))) {
        return false;
      }
    }
    return values.size() == other.values.size();
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
  }

  @Override
  public String toString() {
    return (soft ? "soft " : "")
        + field
        + " "
        + op
        + " "
        + String.join(" ", values)
        + share.map(s -> " " + s).orElse("");
  }
}
