package org.creatorsearch.samples.generated.chance;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that rolls the same on every machine. Only the 64 random bits come from the platform,
 * whose algorithm is specified; ranges and distributions are made here, because those of the JDK
 * have changed between releases and may use {@link Math}, whose last digit may differ between
 * processors.
 */
public final class Dice {

  /**
   * What a roll is for. Each topic of a creator has dice of its own, so that a change in one does
   * not move another.
   */
  public enum Topic {
    SEAT(1),
    PERSONA(2),
    ACCOUNT(3),
    FEED(4),
    AUDIENCE(5),
    DETAILS(6),
    REGIME(7);

    private final int salt;

    Topic(int salt) {
      this.salt = salt;
    }
  }

  private static final double UNIT = 0x1p-53;

  private final SplittableRandom bits;

  private Dice(long seed) {
    bits = new SplittableRandom(seed);
  }

  /** The dice of a topic for the creator of an index. */
  public static Dice of(long seed, Topic topic, long index) {
    long mixed = new SplittableRandom(seed ^ (0x9E3779B97F4A7C15L * topic.salt)).nextLong();
    return new Dice(new SplittableRandom(mixed ^ (index * 0xD1B54A32D192ED03L)).nextLong());
  }

  /** A number in [0, 1). */
  public double unit() {
    return (bits.nextLong() >>> 11) * UNIT;
  }

  /** Whether something of this probability happens. */
  public boolean chance(double probability) {
    return unit() < probability;
  }

  /** A whole number in [0, bound). */
  public int below(int bound) {
    return (int) (unit() * bound);
  }

  /** A whole number in [low, high]. */
  public int between(int low, int high) {
    return low + below(high - low + 1);
  }

  /** A number in [low, high). */
  public double within(double low, double high) {
    return low + unit() * (high - low);
  }

  /** One of the choices, each as likely as the others. */
  public <T> T one(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** Standard normal, by Marsaglia's polar method (SIAM Review 6, 1964). */
  public double normal() {
    while (true) {
      double u = 2 * unit() - 1;
      double v = 2 * unit() - 1;
      double s = u * u + v * v;
      if (s > 0 && s < 1) {
        return u * StrictMath.sqrt(-2 * StrictMath.log(s) / s);
      }
    }
  }

  /**
   * A factor around 1: log-normal with median 1 and the given standard deviation of its logarithm.
   */
  public double factor(double spread) {
    return StrictMath.exp(spread * normal());
  }

  /** Exponential with mean 1. */
  public double waiting() {
    return -StrictMath.log(1 - unit());
  }

  /**
   * A whole number that is on average the given one, so that small rates do not all round to zero.
   */
  public long count(double expected) {
    return (long) (expected + unit());
  }
}
