package org.creatorsearch.measure;

import java.util.List;
import java.util.Optional;
import org.creatorsearch.fact.FactKind;

/**
 * Likes for every comment. Far more likes than usual are consistent with added likes, far more
 * comments with people who comment by arrangement.
 */
final class LikeToComment {
  /**
   * A plausible band of likes per comment.
   *
   * @param low below this, comments are many
   * @param high above this, likes are many
   */
  private record Band(double low, double high) {
    /** The usual ratio: the band's middle on a log scale. */
    double usual() {
      return StrictMath.sqrt(low * high);
    }
  }

  /** Fewer comments make the ratio a matter of chance. */
  private static final double LEAST_COMMENTS = 5;

  /** Five times outside the band is as far as it goes. */
  private static final double FAR = 5;

  /**
   * Posts at which half of the confidence is there. Likes and comments of a post vary together, so
   * their ratio settles within a few posts, as engagement does.
   */
  private static final double HALF_CONFIDENCE_POSTS = 2;

  private LikeToComment() {}

  /** The item; empty without enough comments, which may also be switched off. */
  static Optional<Evidence> of(String platform, List<ObservedPost> window) {
    var usable = window.stream().filter(p -> !Double.isNaN(p.likes() + p.comments())).toList();
    var likes = usable.stream().mapToDouble(ObservedPost::likes).sum();
    var comments = usable.stream().mapToDouble(ObservedPost::comments).sum();
    if (comments < LEAST_COMMENTS) {
      return Optional.empty();
    }
    var band = band(platform);
    var ratio = likes / comments;
    var direction = direction(ratio, band);
    return Optional.of(
        EvidenceKind.LIKE_TO_COMMENT.item(
            ratio,
            band.usual(),
            direction,
            usable.size() / (usable.size() + HALF_CONFIDENCE_POSTS),
            usable.size(),
            List.of(
                FactKind.LIKES_PER_COMMENT.of(ratio),
                (direction == 0
                        ? FactKind.LIKES_USUAL
                        : ratio > band.high() ? FactKind.LIKES_MANY : FactKind.LIKES_FEW)
                    .of())));
  }

  /**
   * Wide on purpose, a factor of forty or more between the ends: themes differ, and no open source
   * has the distribution. Comments are likelier under long videos than under short ones or images.
   */
  private static Band band(String platform) {
    return switch (platform) {
      case "youtube" -> new Band(4, 200);
      case "tiktok" -> new Band(10, 1_000);
      case "instagram" -> new Band(8, 600);
      default -> new Band(2, 600);
    };
  }

  /** 0 within the band, falling to -1 on a log scale. */
  private static double direction(double ratio, Band band) {
    var outside =
        ratio < band.low()
            ? band.low() / Math.max(ratio, band.low() / FAR)
            : Math.max(1, ratio / band.high());
    return outside <= 1 ? 0 : -Math.min(1, StrictMath.log(outside) / StrictMath.log(FAR));
  }
}
