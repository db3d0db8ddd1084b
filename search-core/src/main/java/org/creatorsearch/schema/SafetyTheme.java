package org.creatorsearch.schema;

import org.creatorsearch.error.WireName;

/**
 * What brands may not want to stand beside: the sensitive topics of the IAB's Content Taxonomy, of
 * which that of drugs, tobacco and alcohol is told apart here, and games for money. Each says what
 * a creator mentions, which may be to warn of it, and none says what a creator does.
 */
public enum SafetyTheme implements WireName {
  /** Sexual content. */
  ADULT("mentions adult content"),
  /** Weapons and ammunition. */
  WEAPONS("mentions weapons"),
  /** Crime and harm to people. */
  CRIME("mentions crime"),
  /** Death, injury and war. */
  CONFLICT("mentions war or death"),
  /** Issues that divide people, such as abortion. */
  SOCIAL_ISSUES("mentions debated social issues"),
  /** Hate and discrimination. */
  HATE("mentions hate or discrimination"),
  /** Alcoholic drinks. */
  ALCOHOL("mentions alcohol"),
  /** Tobacco and what is smoked in its place. */
  TOBACCO("mentions tobacco or vaping"),
  /** Illegal drugs. */
  DRUGS("mentions drugs"),
  /** Games and bets for money. */
  GAMBLING("mentions gambling"),
  /** Strong language. */
  PROFANITY("has strong language"),
  /** Copies against the law. */
  PIRACY("mentions piracy"),
  /** Spam and traps. */
  HARMFUL("mentions spam or scams"),
  /** Terrorism. */
  TERRORISM("mentions terrorism"),
  /** Texts were looked at, and nothing of all this was found. */
  NONE("nothing found");

  private final String label;

  SafetyTheme(String label) {
    this.label = label;
  }

  /** What to show people. */
  public String label() {
    return label;
  }
}
