package org.creatorsearch.schema;

import java.util.List;
import org.creatorsearch.error.WireName;

/** The ways to say what share of people reacts to a post. They are never mixed in one number. */
public enum EngagementDefinition implements WireName {
  /** Median over posts of (likes + comments) / followers. */
  FOLLOWERS("(likes + comments) / followers, median of posts"),
  /** Median over posts of (likes + comments) / views. */
  VIEWS("(likes + comments) / views, median of posts"),
  /** Median over posts of (likes + comments + shares + saves) / views. */
  INTERACTIONS_VIEWS("(likes + comments + shares + saves) / views, median of posts"),
  /** Mean over posts of (likes + comments) / followers. */
  FOLLOWERS_MEAN("(likes + comments) / followers, mean of posts"),
  /** Mean over posts of (likes + comments) / views. */
  VIEWS_MEAN("(likes + comments) / views, mean of posts"),
  /** Sum of likes and comments of all posts / sum of their views. */
  VIEWS_TOTAL("likes + comments of all posts / views of all posts");

  /** How many days back from the newest post a rate may look; ascending. */
  public static final List<Integer> WINDOWS = List.of(30, 90, 365);

  /** The window of a rate where nothing else is said, in days. */
  public static final int USUAL_WINDOW = 90;

  private static final List<String> BY_VIEWS = List.of("tiktok", "youtube");

  private final String formula;

  EngagementDefinition(String formula) {
    this.formula = formula;
  }

  /** The formula in words. */
  public String formula() {
    return formula;
  }

  /** Whether posts are weighed by their views; otherwise by the account's followers. */
  public boolean byViews() {
    return this != FOLLOWERS && this != FOLLOWERS_MEAN;
  }

  /** What a platform's own people look at: views where posts are videos, followers elsewhere. */
  public static EngagementDefinition defaultFor(String platform) {
    return VIEWS.platforms().contains(platform) ? VIEWS : FOLLOWERS;
  }

  /**
   * The platforms where it is the usual one; of all that no definition names it is {@link
   * #FOLLOWERS}.
   */
  public List<String> platforms() {
    return this == VIEWS ? BY_VIEWS : List.of();
  }
}
