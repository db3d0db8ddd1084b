package org.creatorsearch.result;

import java.util.List;
import org.creatorsearch.schema.EngagementDefinition;

/**
 * What engagement is usual on a platform, by size of account: the curve that every comparison with
 * peers is made with.
 *
 * @param platform the platform
 * @param definition the formula whose rates are compared there
 * @param pooled whether too few creators are on it, so that those of all platforms with the same
 *     formula are its peers
 * @param creators behind the curve; 0 where there are too few for any
 * @param deviationWithin standard deviation of ln(rate) between the posts of one creator, beyond
 *     what counting alone gives
 * @param deviationBetween of ln(rate) between creators of one size
 * @param curve by rising size, those sizes that occur
 * @param formats what the format of a post does there, by name
 * @param fit which fit of the index's norms this is of
 */
public record PeerReport(
    String platform,
    EngagementDefinition definition,
    boolean pooled,
    int creators,
    double deviationWithin,
    double deviationBetween,
    List<Size> curve,
    List<Format> formats,
    Fit fit) {
  public PeerReport {
    curve = List.copyOf(curve);
    formats = List.copyOf(formats);
  }

  /**
   * A format of posts.
   *
   * @param format as profiles call it
   * @param effect by what the rate of a usual post of the same creator is multiplied; 1 where
   *     nobody can tell
   * @param creators with posts of this format and of others, which is how it is told
   */
  public record Format(String format, double effect, int creators) {}

  /**
   * A size of account.
   *
   * @param followers in the middle of the class on a log scale
   * @param rate that is usual for it: of half of the creators about, it is less
   * @param creators in the class
   */
  public record Size(long followers, double rate, int creators) {}
}
