package org.creatorsearch.samples.generated.chance;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Things to draw from, each as often as its weight says. */
public final class Weighted<T> {

  private final List<T> things;
  private final double[] upTo;

  private Weighted(List<T> things, double[] upTo) {
    this.things = things;
    this.upTo = upTo;
  }

  /**
   * Things of weight 0 are never drawn.
   *
   * @throws IllegalArgumentException when nothing weighs anything
   */
  public static <T> Weighted<T> of(List<T> things, ToDoubleFunction<T> weight) {
    double[] upTo = new double[things.size()];
    double sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += weight.applyAsDouble(things.get(i));
      upTo[i] = sum;
    }
    if (sum <= 0) {
      throw new IllegalArgumentException("at least one weight must be > 0 among " + things);
    }
    return new Weighted<>(List.copyOf(things), upTo);
  }

  /** One of the things. */
  public T draw(Dice dice) {
    double mark = dice.unit() * upTo[upTo.length - 1];
    int found = Arrays.binarySearch(upTo, mark);
    // A mark that falls on a boundary belongs to the next thing that weighs anything.
    int at = found < 0 ? -found - 1 : found;
    while (upTo[at] <= mark) {
      at++;
    }
    return things.get(at);
  }

  /** The same weights for what each thing is turned into. */
  public <R> Weighted<R> map(Function<T, R> turn) {
    return new Weighted<>(things.stream().map(turn).toList(), upTo);
  }
}
