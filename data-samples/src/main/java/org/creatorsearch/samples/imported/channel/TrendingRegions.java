package org.creatorsearch.samples.imported.channel;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where a channel's videos trended, and whether that says where the channel is from. Mostly it does
 * not: hits trend everywhere, and in a small market whatever comes from the large neighbour trends.
 * So a guess is made only from days on which many regions were compared, and when several videos
 * agree.
 */
final class TrendingRegions {

  /** A single video that trends abroad and not at home is common. */
  static final int FEWEST_VIDEOS = 3;

  /** A video in more regions than these says nothing about any of them. */
  private static final int MOST_REGIONS_OF_A_VIDEO = 2;

  private final SortedMap<String, Integer> videosIn = new TreeMap<>();
  private int videos;

  /** A video and all the regions in which it trended; none where too few were compared. */
  void add(Set<String> regions) {
    if (!regions.isEmpty()) {
      videos++;
      if (regions.size() <= MOST_REGIONS_OF_A_VIDEO) {
        regions.forEach(region -> videosIn.merge(region, 1, Integer::sum));
      }
    }
  }

  /**
   * The one region in which at least two thirds of the videos trended, and these hardly elsewhere;
   * null where there is none, or two.
   */
  @Nullable String country() {
    var likely =
        videosIn.entrySet().stream()
            .filter(in -> in.getValue() >= FEWEST_VIDEOS && in.getValue() * 3 >= videos * 2)
            .toList();
    return likely.size() == 1 ? likely.getFirst().getKey() : null;
  }
}
