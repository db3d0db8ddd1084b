package org.creatorsearch.result;

import java.util.List;
import java.util.Optional;

/**
 * How a page was arranged.
 *
 * @param window how many of the best matches are arranged: as many as the request's arrangement
 *     says, or all where fewer match
 * @param beyond whether the page lies after them, and so is in the order of scores
 * @param moved hits of the page that stand elsewhere than by their scores
 * @param quotas by quota of the request, what the page reached; none beyond the window
 * @param explored how new creators were drawn; empty unless asked for, and beyond the window
 */
public record Arranged(
    int window, boolean beyond, int moved, List<Reached> quotas, Optional<Drawn> explored) {
  public Arranged {
    quotas = List.copyOf(quotas);
  }

  /**
   * How new creators were drawn: each had the same chance, which is the one divided by the other.
   *
   * @param hits hits of the page that were drawn
   * @param among new creators that they were drawn among
   */
  public record Drawn(int hits, int among) {}

  /**
   * What a page reached of a quota.
   *
   * @param hits hits of the page with the value; of a quota for each value, with the one that most
   *     have
   * @param because why that is not what was asked for; empty where it is
   */
  public record Reached(int hits, Optional<String> because) {
    /** Whether the page is as the quota asks. */
    public boolean met() {
      return because.isEmpty();
    }
  }
}
