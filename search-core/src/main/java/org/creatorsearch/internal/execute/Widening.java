package org.creatorsearch.internal.execute;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Missing;
import org.creatorsearch.schema.Field;
import org.creatorsearch.schema.Schema;

/**
 * Finds a wider condition that brings somebody of those who fail a condition alone: a quarter
 * wider, or, where nobody is so near, so wide that the nearest of them meets it.
 */
final class Widening {
  /** A range is widened by a quarter at either end: enough to matter, and still what was meant. */
  private static final double WIDER = 0.25;

  private final Schema schema;
  private final Map<FilterMatcher, DocBits> missed;
  private final Deadline deadline;

  /**
   * @param missed by segment, those who fail the condition alone
   */
  Widening(Schema schema, Map<FilterMatcher, DocBits> missed, Deadline deadline) {
    this.schema = schema;
    this.missed = missed;
    this.deadline = deadline;
  }

  /**
   * A wider condition.
   *
   * @param gains how many of those who were missed meet it, at least one
   */
  record Wider(Filter.Leaf filter, long gains) {}

  /** The wider condition; empty where there is none in its place that brings anybody. */
  Optional<Wider> of(Filter filter) {
    return gaining(filter, usual(filter)).or(() -> gaining(filter, nearest(filter)));
  }

  private Optional<Wider> gaining(Filter filter, Optional<Filter.Leaf> wider) {
    return wider
        .filter(w -> !w.equals(filter))
        .map(w -> new Wider(w, gains(w)))
        .filter(w -> w.gains() > 0);
  }

  private long gains(Filter.Leaf wider) {
    var gains = 0L;
    for (var segment : missed.entrySet()) {
      deadline.check();
      gains += segment.getKey().unasked(wider).countAnd(segment.getValue());
    }
    return gains;
  }

  private Optional<Filter.Leaf> usual(Filter filter) {
    return switch (filter) {
      case Filter.Between between ->
          Optional.of(
              between(
                  between,
                  between.min() - Math.abs(between.min()) * WIDER,
                  between.max() + Math.abs(between.max()) * WIDER));
      case Filter.Share share -> Optional.of(least(share, share.minShare() * (1 - WIDER)));
      case Filter.Joint joint -> Optional.of(least(joint, joint.minShare() * (1 - WIDER)));
      // Those who are kept as unknown might fail were they known.
      case Filter.Sourced sourced ->
          sourced.missing() == Missing.EXCLUDE
              ? Optional.of(sourced.condition())
              : usual(sourced.condition()).map(wider -> wider.sourced(sourced.sourcing()));
      default -> Optional.empty();
    };
  }

  private Optional<Filter.Leaf> nearest(Filter filter) {
    return switch (filter) {
      case Filter.Between between -> nearest(between);
      case Filter.Share share ->
          most(share).map(most -> least(share, rounded(most, RoundingMode.FLOOR)));
      case Filter.Joint joint ->
          most(joint).map(most -> least(joint, rounded(most, RoundingMode.FLOOR)));
      case Filter.Sourced sourced ->
          sourced.missing() == Missing.EXCLUDE
              ? Optional.empty()
              : nearest(sourced.condition()).map(wider -> wider.sourced(sourced.sourcing()));
      default -> Optional.empty();
    };
  }

  /** The nearer bound, moved to whom it leaves out by least. */
  private Optional<Filter.Leaf> nearest(Filter.Between filter) {
    var outside = new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
    each(
        filter,
        number -> {
          if (number < filter.min()) {
            outside[0] = Math.max(outside[0], number);
          } else if (number > filter.max()) {
            outside[1] = Math.min(outside[1], number);
          }
        });
    var below = Double.isInfinite(outside[0]) ? Double.MAX_VALUE : filter.min() - outside[0];
    var above = Double.isInfinite(outside[1]) ? Double.MAX_VALUE : outside[1] - filter.max();
    if (below == Double.MAX_VALUE && above == Double.MAX_VALUE) {
      return Optional.empty();
    }
    return Optional.of(
        below <= above
            ? between(filter, outside[0], filter.max())
            : between(filter, filter.min(), outside[1]));
  }

  /** The greatest number of those who are missed, more than 0. */
  private Optional<Double> most(Filter.Leaf leaf) {
    var most = new double[1];
    each(leaf, number -> most[0] = Math.max(most[0], number));
    return most[0] > 0 ? Optional.of(most[0]) : Optional.empty();
  }

  /** The known numbers, held against a condition, of those who are missed. */
  private void each(Filter.Leaf leaf, DoubleConsumer number) {
    for (var segment : missed.entrySet()) {
      var numbers = segment.getKey().asked().of(leaf);
      segment
          .getValue()
          .forEach(
              doc -> {
                deadline.tick();
                var value = numbers.applyAsDouble(doc);
                if (!Double.isNaN(value)) {
                  number.accept(value);
                }
              });
    }
  }

  /** To two digits, within the field's own bounds; an end that is as before stays so. */
  private Filter.Leaf between(Filter.Between filter, double min, double max) {
    var field = schema.field(filter.field());
    return new Filter.Between(
        filter.field(),
        min < filter.min() ? moved(min, RoundingMode.FLOOR, field) : filter.min(),
        max > filter.max() ? moved(max, RoundingMode.CEILING, field) : filter.max(),
        filter.sampling(),
        filter.missing());
  }

  private static double moved(double bound, RoundingMode outwards, Field field) {
    return Math.clamp(
        Double.isInfinite(bound) ? bound : rounded(bound, outwards), field.min(), field.max());
  }

  private static double rounded(double number, RoundingMode mode) {
    return new BigDecimal(number).round(new MathContext(2, mode)).doubleValue();
  }

  private static Filter.Leaf least(Filter.Share share, double least) {
    return new Filter.Share(share.dimension(), share.values(), least, share.missing());
  }

  private static Filter.Leaf least(Filter.Joint joint, double least) {
    return new Filter.Joint(joint.dimensions(), least, joint.basis(), joint.missing());
  }
}
