package org.creatorsearch.brief;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creatorsearch.schema.AudienceDimension;

/**
 * A condition that a brief mentions.
 *
 * @param from its first token
 * @param to the token after its last
 * @param field the creator's field
 * @param values codes; empty for a number
 * @param min the least number, or minus infinity
 * @param max the greatest number, or infinity
 * @param audience whether it is said of the audience, not of the creator
 * @param share the share of the audience that is asked for; NaN for the usual one
 * @param negated whether it is excluded
 * @param soft whether it is only wished for
 * @param confidence 0..1
 */
record Mention(
    int from,
    int to,
    String field,
    List<String> values,
    double min,
    double max,
    boolean audience,
    OptionalDouble share,
    boolean negated,
    boolean soft,
    double confidence) {
  /** The confidence in a theme that gives way to one below it. */
  static final double IMPLIED = 0.6;

  static Mention named(int from, int to, String field, List<String> values, double confidence) {
    return new Mention(
        from,
        to,
        field,
        values,
        Double.NEGATIVE_INFINITY,
        Double.POSITIVE_INFINITY,
        false,
        OptionalDouble.empty(),
        false,
        false,
        confidence);
  }

  static Mention measured(int from, String field, Quantity quantity, int to) {
    return new Mention(
        from,
        to,
        field,
        List.of(),
        quantity.min(),
        quantity.max(),
        false,
        OptionalDouble.empty(),
        false,
        false,
        // A mere number leaves open which bound is meant.
        quantity.cued() ? 0.95 : 0.7);
  }

  /** A number that is wished to be low, nobody says how low. */
  static Mention low(int from, String field, int to) {
    return new Mention(
        from,
        to,
        field,
        List.of(),
        Double.NEGATIVE_INFINITY,
        Double.POSITIVE_INFINITY,
        false,
        OptionalDouble.empty(),
        false,
        true,
        0.5);
  }

  /** Whether it is a number without a bound. */
  boolean unbounded() {
    return values.isEmpty() && Double.isInfinite(min) && Double.isInfinite(max);
  }

  /** The side of the audience that the field describes. */
  Optional<AudienceDimension> dimension() {
    return switch (field) {
      case "country" -> Optional.of(AudienceDimension.COUNTRY);
      case "gender" -> Optional.of(AudienceDimension.GENDER);
      case "ageRange" -> Optional.of(AudienceDimension.AGE);
      case "languages" -> Optional.of(AudienceDimension.LANGUAGE);
      case "themes" -> Optional.of(AudienceDimension.INTEREST);
      default -> Optional.empty();
    };
  }

  boolean flag() {
    return values.equals(List.of("true"));
  }

  Mention ofAudience(OptionalDouble wanted) {
    return new Mention(from, to, field, values, min, max, true, wanted, negated, soft, confidence);
  }

  Mention ofCreator() {
    return new Mention(from, to, field, values, min, max, false, share, negated, soft, confidence);
  }

  Mention negatedFrom(int not) {
    return new Mention(not, to, field, values, min, max, audience, share, true, soft, confidence);
  }

  Mention until(int end) {
    return new Mention(
        from, end, field, values, min, max, audience, share, negated, soft, confidence);
  }

  Mention softened() {
    return new Mention(
        from, to, field, values, min, max, audience, share, negated, true, confidence / 2);
  }

  /** The same with the values of a mention that follows at once and says more. */
  Mention joined(Mention next, List<String> which) {
    return new Mention(
        from, next.to, field, which, min, max, audience, share, negated, soft, confidence);
  }
}
