package org.creatorsearch.measure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorsearch.fact.Fact;

/**
 * What can be known about an audience, with its weight in log-odds: how far a finding that is
 * certain and as bad or good as can be moves the score. The weights follow how well each kind
 * separated accounts in published audits and are to be tuned; account flags stand in for follower
 * quality, the strongest and rarest. No profile tells what comments say or which numbers of
 * followers the commenters have, so that two kinds have a weight and no item: they are what nobody
 * knows.
 */
enum EvidenceKind {
  FOLLOWER_QUALITY("follower-quality", 1.6),
  ENGAGEMENT("engagement", 1.0),
  GROWTH_SPIKE("growth-spike", 0.9),
  COMMENTS("comments", 0.8),
  LIKE_TO_COMMENT("like-to-comment", 0.4),
  GEOGRAPHY("geography", 0.5),
  FOLLOW_CHURN("follow-churn", 0.4),
  DEGREE_DIGITS("degree-digits", 0.2);

  /** The account's own flags, where nobody sampled its followers. */
  static final String ACCOUNT_FLAGS = "account-flags";

  private static final double TOTAL_WEIGHT =
      Arrays.stream(values()).mapToDouble(EvidenceKind::weight).sum();

  private static final Map<String, EvidenceKind> BY_SIGNAL = bySignal();

  private final String signal;
  private final double weight;

  EvidenceKind(String signal, double weight) {
    this.signal = signal;
    this.weight = weight;
  }

  double weight() {
    return weight;
  }

  /** Weight of all kinds together. */
  static double totalWeight() {
    return TOTAL_WEIGHT;
  }

  private static Map<String, EvidenceKind> bySignal() {
    var kinds = new HashMap<String, EvidenceKind>();
    for (var kind : values()) {
      kinds.put(kind.signal, kind);
    }
    kinds.put(ACCOUNT_FLAGS, FOLLOWER_QUALITY);
    return kinds;
  }

  /** The kind that a signal is evidence of. */
  static Optional<EvidenceKind> of(String signal) {
    return Optional.ofNullable(BY_SIGNAL.get(signal));
  }

  /** An item of this kind under its own name. */
  Evidence item(
      double value, double peer, double direction, double confidence, long n, List<Fact> facts) {
    return item(signal, value, peer, direction, confidence, n, facts);
  }

  /** An item of this kind under another name. */
  Evidence item(
      String name,
      double value,
      double peer,
      double direction,
      double confidence,
      long n,
      List<Fact> facts) {
    return new Evidence(
        name,
        value,
        peer,
        direction,
        weight,
        confidence,
        weight * confidence * direction,
        n,
        facts);
  }
}
