package org.creatorsearch.samples.generated.world;

import java.util.List;
import java.util.Set;
import org.creatorsearch.samples.generated.chance.Weighted;

/**
 * A platform and the behaviour of its accounts. Rates are those of an account of 10,000 followers.
 *
 * @param prefix of the ids of its accounts
 * @param weight how often it is drawn
 * @param median followers of an account
 * @param spread standard deviation of the logarithm of followers
 * @param reach views of a post for each follower
 * @param power of the number of followers by which the reach falls
 * @param liking likes for each view; {@code commenting}, {@code sharing} and {@code saving} are for
 *     each like
 * @param gapDays days between posts
 * @param perThousand euro a post costs for each 1,000 views
 * @param shown counters that everyone sees
 * @param address of an account, without its handle
 */
public record Platform(
    String name,
    String prefix,
    double weight,
    double median,
    double spread,
    double reach,
    double power,
    double liking,
    double commenting,
    double sharing,
    double saving,
    double gapDays,
    double perThousand,
    Set<String> shown,
    Weighted<String> formats,
    String address) {

  private static final Set<String> STILL = Set.of("image", "carousel");

  static Platform parse(List<String> row) {
    List<List<String>> formats =
        Table.split(row.get(14), " ").stream().map(cell -> Table.split(cell, ":")).toList();
    Weighted<List<String>> weighted = Weighted.of(formats, pair -> Double.parseDouble(pair.get(1)));
    return new Platform(
        row.get(0),
        row.get(1),
        Double.parseDouble(row.get(2)),
        Double.parseDouble(row.get(3)),
        Double.parseDouble(row.get(4)),
        Double.parseDouble(row.get(5)),
        Double.parseDouble(row.get(6)),
        Double.parseDouble(row.get(7)) / 1000,
        Double.parseDouble(row.get(8)) / 1000,
        Double.parseDouble(row.get(9)) / 1000,
        Double.parseDouble(row.get(10)) / 1000,
        Double.parseDouble(row.get(11)),
        Double.parseDouble(row.get(12)),
        Set.copyOf(Table.split(row.get(13), " ")),
        weighted.map(List::getFirst),
        row.get(15));
  }

  /** Views a follower brings to a post of an account of this size, on average over accounts. */
  public double reachAt(double followers) {
    return reach * StrictMath.pow(StrictMath.max(followers, 100) / 10_000, power);
  }

  /**
   * Whether the platform shows views of posts of this format; some count them for moving pictures
   * only.
   */
  public boolean showsViewsOf(String format) {
    return shown.contains("views") || (shown.contains("video-views") && !STILL.contains(format));
  }
}
