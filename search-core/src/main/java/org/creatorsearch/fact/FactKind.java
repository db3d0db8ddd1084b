package org.creatorsearch.fact;

import java.util.List;
import org.creatorsearch.error.WireName;

/**
 * What can be said behind a number, each with its English wording. In it, {@code {name:notation}}
 * is where a value stands. Shares, rates and changes are fractions: 0.42 for 42 %.
 */
public enum FactKind implements WireName {
  /** Words of the text that the creator has. */
  WORDS_FOUND("{words:list}"),
  /**
   * Wishes that are met. {@code wishes} are their places among the wishes of the search, from 0 on,
   * and {@code words} the same as conditions in words.
   */
  WISHES_MET("met: {words:list}{wishes:unsaid}"),
  /** Wishes of which nobody knows whether they are met, as {@link #WISHES_MET}. */
  WISHES_UNKNOWN("unknown, counted half: {words:list}{wishes:unsaid}"),
  /** Wishes that are not met, as {@link #WISHES_MET}. */
  WISHES_NOT_MET("not met: {words:list}{wishes:unsaid}"),

  /** The share of the audience that is wanted, and what is usual; {@code field} names its side. */
  AUDIENCE_SHARE("{share:share} {values:sum} (usual {usual:share}){field:unsaid}"),
  /** Nothing is known of that side of the audience. */
  AUDIENCE_UNKNOWN("{values:sum} unknown, taken as the usual {usual:share}{field:unsaid}"),

  /** The engagement rate, and the posts that it is taken from. */
  ENGAGEMENT_RATE("{rate:rate} in {posts:post|posts}"),
  /** What peers have. */
  ENGAGEMENT_OF_PEERS("peers of this size {rate:rate}"),
  /** The share of peers with less, rounded down: nobody is better than everybody. */
  ENGAGEMENT_ABOVE("better than {share:share} of them"),
  /** The engagement is unknown. */
  ENGAGEMENT_UNKNOWN("no data, taken as average"),
  /** The engagement rate that would be needed, and the one that is. */
  ENGAGEMENT_NEEDED("an engagement rate of about {needed:figures} in place of {now:figures}"),

  /** How many followers there are. */
  FOLLOWERS("{followers:count} followers"),
  /** How many followers half of the platform's creators have. */
  FOLLOWERS_USUAL("usual {followers:count}"),
  /** The followers are unknown. */
  FOLLOWERS_UNKNOWN("followers unknown, taken as average"),

  /** How the followers changed. */
  GROWTH("{change:change} followers in {days:day|days}"),
  /** The change that half of the platform's creators stay below. */
  GROWTH_USUAL("usual {change:change}"),
  /** Followers jumped, and nothing explains it. */
  GROWTH_UNEXPLAINED("followers jumped without views or reactions to explain it"),
  /** There is no history of followers. */
  GROWTH_UNKNOWN("no history, taken as average"),

  /** What a thousand views cost, in a currency's code. */
  PRICE("{price:money} {currency:text} per thousand views"),
  /** What they usually cost in that currency. */
  PRICE_USUAL("usual {price:money}{currency:unsaid}"),
  /** No price is known. */
  PRICE_UNKNOWN("no price, taken as average"),

  /** The score of authenticity and the usual one, 0..100, and how much of the evidence there is. */
  AUTHENTICITY("{score:count} of 100 (usual {mean:count}), evidence covers {coverage:share}"),
  /** There is too little evidence for a score. */
  AUTHENTICITY_UNKNOWN("too little evidence, taken as the usual {mean:count} of 100"),

  /** When the newest post was. */
  LAST_POST("last post {days:day|days} ago"),
  /** How often there are posts. */
  POSTS_PER_WEEK("{perWeek:tenths} posts a week"),
  /** No posts are known. */
  POSTS_UNKNOWN("no posts known, taken as average"),

  /** How long ago what is said before was seen, and what share of it is still believed. */
  SEEN("seen {days:day|days} ago, believed to {believed:share}"),

  /** Followers jumped without lasting attention; the newest jump, up to a day. */
  FOLLOWERS_JUMPED(
      "followers jumped by {gain:share} up to {on:text} without lasting attention, consistent"
          + " with added followers"),
  /** Followers jumped, and it cannot be told why. */
  JUMPS_UNDECIDED("followers jumped in days for which neither views nor posts are known"),
  /** No jump is without an explanation. */
  NO_JUMPS(
      "no unexplained jump in {days:day|days}, consistent with followers who came by themselves"),

  /** Enough of the audience is at home. */
  AUDIENCE_AT_HOME(
      "{share:share} of the disclosed audience where the creator lives or is understood, consistent"
          + " with the content"),
  /** Little of the audience is at home. */
  AUDIENCE_ELSEWHERE(
      "{share:share} of the disclosed audience where the creator lives or is understood, consistent"
          + " with an audience from elsewhere"),

  /** The accounts followed do not go up and down. */
  FOLLOWING_STEADY("steady number of accounts followed"),
  /** They did so once. */
  FOLLOWING_DROPPED_ONCE("followed many accounts and dropped them again once, as a clean-up would"),
  /** They did so again and again. */
  FOLLOWING_DROPPED(
      "followed many accounts and dropped them again {times:time|times}, consistent with following"
          + " to be followed back"),

  /** The engagement is what peers have. */
  ENGAGEMENT_USUAL("engagement within the usual range of peers"),
  /** Far too few react. */
  ENGAGEMENT_LOW("far less engagement than peers, consistent with followers who do not look"),
  /** Far too many react. */
  ENGAGEMENT_HIGH("far more engagement than peers, consistent with reactions by arrangement"),

  /** How many likes there are for every comment. */
  LIKES_PER_COMMENT("{ratio:count} likes per comment"),
  /** That is nothing unusual. */
  LIKES_USUAL("within the usual range"),
  /** Those are many likes. */
  LIKES_MANY("consistent with added likes or filtered comments"),
  /** Those are many comments. */
  LIKES_FEW("consistent with comments by arrangement or a debate"),

  /** The share of followers that look doubtful, and where it lies in 95 of 100 cases. */
  DOUBTFUL_FOLLOWERS("{share:share} of the followers look doubtful ({low:share} to {high:share})"),
  /** Those are more than usual, and not by chance. */
  DOUBTFUL_MORE("more than usual, consistent with followers who are not there"),
  /** Those are no more than usual. */
  DOUBTFUL_USUAL("as usual"),
  /** Those are fewer than usual, and not by chance. */
  DOUBTFUL_LESS("less than usual, consistent with genuine followers"),

  /** How many of the flags that can be looked at are raised. */
  FLAGS_RAISED("{raised:count} of {known:count} flags of automated accounts"),
  /** Those are more than usual. */
  FLAGS_MANY("more than genuine accounts usually have"),
  /** The account follows more than twice as many as follow it. */
  FOLLOWS_TWICE("follows more than twice as many as follow it"),
  /** The account follows more than ten times as many as follow it. */
  FOLLOWS_TEN_TIMES("follows more than ten times as many as follow it"),
  /** The account has posted less than three times. */
  FEW_POSTS("fewer than three posts"),
  /** The account's handle has three digits or more. */
  DIGITS_IN_HANDLE("three digits or more in its handle"),
  /** The account follows more than 1,500 others. */
  FOLLOWS_MANY("follows more than 1,500 accounts");

  private final String wording;

  FactKind(String wording) {
    this.wording = wording;
  }

  /** The names of its values, in the order of its wording. */
  public List<String> names() {
    return Sentence.of(this).names();
  }

  /** A fact of this kind, with as many values as it has {@linkplain #names names}. */
  public Fact of(Object... values) {
    return new Fact(this, List.of(values));
  }

  /** Its English wording, with places for values. */
  String wording() {
    return wording;
  }
}
