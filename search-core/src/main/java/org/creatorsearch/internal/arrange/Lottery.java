package org.creatorsearch.internal.arrange;

/** Lots for new creators: who has the least is drawn. */
public final class Lottery {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private Lottery() {}

  /**
   * The lot of a creator. It depends on nothing but seed and id, so that equal seeds draw the same
   * creators, and those who come and go change nobody else's lot.
   */
  public static long lot(int seed, String id) {
    var hash = seed * GOLDEN;
    for (var i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * GOLDEN;
      // The finalizer of SplitMix64 (Steele, Lea, Flood 2014).
      hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
      hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
      hash ^= hash >>> 31;
    }
    return hash;
  }
}
