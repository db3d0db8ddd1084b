package org.creatorsearch.samples.generated;

import java.util.List;
import org.creatorsearch.samples.generated.chance.Dice;
import org.creatorsearch.samples.generated.chance.Weighted;
import org.creatorsearch.samples.generated.world.Platform;

/** What is unusual about some accounts, known to the truth file only. */
enum Anomaly {
  /** Followers jump within a week while views stay as they were. */
  BOUGHT_FOLLOWERS("bought-followers", 13),
  /** From some post on, an agreed circle comments far more than likes and views explain. */
  COMMENT_POD("comment-pod", 10),
  /** A huge following that no longer looks: nothing posted for months, or hardly anyone reacts. */
  DEAD("dead", 9),
  /** Followers jump within a week because a post went round, and views rise with them: no fault. */
  ORGANIC_SPIKE("organic-spike", 12),
  NONE("none", 956);

  private static final Weighted<Anomaly> MIX =
      Weighted.of(List.of(values()), anomaly -> anomaly.perThousand);

  private final String label;
  private final int perThousand;

  Anomaly(String label, int perThousand) {
    this.label = label;
    this.perThousand = perThousand;
  }

  static Anomaly draw(Dice dice, Platform platform) {
    Anomaly drawn = MIX.draw(dice);
    boolean pods = platform.shown().contains("comments") && platform.shown().contains("likes");
    return drawn == COMMENT_POD && !pods ? NONE : drawn;
  }

  String label() {
    return label;
  }
}
