package org.creatorsearch.measure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import org.creatorsearch.creator.HistoryPoint;

/**
 * One counter of an account over time: ascending days (since 1970), each with a value. Points
 * without the counter are left out; of two points of one day the later in the list counts.
 */
final class CounterSeries {
  private final long[] days;
  private final double[] values;

  private CounterSeries(long[] days, double[] values) {
    this.days = days;
    this.values = values;
  }

  static CounterSeries of(
      List<HistoryPoint> history, LocalDate asOf, Function<HistoryPoint, OptionalLong> counter) {
    var points =
        history.stream()
            .filter(p -> counter.apply(p).isPresent() && !p.on().isAfter(asOf))
            .sorted(Comparator.comparing(HistoryPoint::on))
            .toList();
    var days = new long[points.size()];
    var values = new double[points.size()];
    var size = 0;
    for (var point : points) {
      var day = point.on().toEpochDay();
      size -= size > 0 && days[size - 1] == day ? 1 : 0;
      days[size] = day;
      values[size] = counter.apply(point).orElseThrow();
      size++;
    }
    return new CounterSeries(Arrays.copyOf(days, size), Arrays.copyOf(values, size));
  }

  int size() {
    return days.length;
  }

  long day(int i) {
    return days[i];
  }

  double value(int i) {
    return values[i];
  }

  long firstDay() {
    return days[0];
  }

  long lastDay() {
    return days[days.length - 1];
  }

  double lastValue() {
    return values[values.length - 1];
  }

  /** Days from the first point to the last; 0 for fewer than two. */
  long span() {
    return size() < 2 ? 0 : lastDay() - firstDay();
  }

  /** Change a day in the interval that ends at point {@code i}, which is at least 1. */
  double perDay(int i) {
    return (values[i] - values[i - 1]) / (days[i] - days[i - 1]);
  }

  /**
   * The value on {@code day}: that of the point there, or between its two neighbours on a straight
   * line, or of the nearest end. Empty where no point is within {@code tolerance} days.
   */
  OptionalDouble at(long day, long tolerance) {
    var after = 0;
    while (after < size() && days[after] < day) {
      after++;
    }
    var near =
        (after < size() && days[after] - day <= tolerance)
            || (after > 0 && day - days[after - 1] <= tolerance);
    if (!near) {
      return OptionalDouble.empty();
    }
    if (after == size()) {
      return OptionalDouble.of(values[after - 1]);
    }
    if (after == 0 || days[after] == day) {
      return OptionalDouble.of(values[after]);
    }
    var part = (double) (day - days[after - 1]) / (days[after] - days[after - 1]);
    return OptionalDouble.of(values[after - 1] + part * (values[after] - values[after - 1]));
  }
}
