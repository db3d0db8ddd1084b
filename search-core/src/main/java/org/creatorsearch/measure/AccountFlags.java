package org.creatorsearch.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.fact.Fact;
import org.creatorsearch.fact.FactKind;

/**
 * How many {@linkplain AccountFlag flags} an account has: they separate fake from genuine accounts
 * about as well as fitted models do. (docs/RANKING.md has the areas under the curve on labelled
 * sets; a sixth flag, a missing picture, is nothing that profiles tell.)
 *
 * <p>They were measured on accounts that follow, and here they are read from the creator's own
 * account: it stands in for a sample of its followers at a fraction of the confidence.
 */
final class AccountFlags {
  /**
   * The creator's own account says at most three tenths of what a sample of followers would: a
   * judgement, low enough that no flag can settle the matter.
   */
  private static final double STAND_IN = 0.3;

  /** Of genuine accounts in one of the sets, 46 % had one flag: it says nothing. */
  private static final int USUAL_FLAGS = 1;

  private static final List<AccountFlag> FLAGS = Arrays.asList(AccountFlag.values());

  private AccountFlags() {}

  /**
   * The item; empty where followers or accounts followed are unknown.
   *
   * @param open how much a look at the followers themselves leaves open, 0..1
   */
  static Optional<Evidence> of(Creator creator, double open) {
    if (creator.followers().isEmpty() || creator.following().isEmpty()) {
      return Optional.empty();
    }
    var known = (int) FLAGS.stream().filter(flag -> flag.known(creator)).count();
    var raised = FLAGS.stream().filter(flag -> flag.raised(creator)).toList();
    return Optional.of(
        EvidenceKind.FOLLOWER_QUALITY.item(
            EvidenceKind.ACCOUNT_FLAGS,
            raised.size(),
            USUAL_FLAGS,
            direction(raised.size()),
            Math.min(open, STAND_IN * known / FLAGS.size()),
            known,
            facts(raised, known)));
  }

  private static List<Fact> facts(List<AccountFlag> raised, int known) {
    var facts = new ArrayList<Fact>();
    facts.add(FactKind.FLAGS_RAISED.of(raised.size(), known));
    if (raised.size() > USUAL_FLAGS) {
      facts.add(FactKind.FLAGS_MANY.of());
    }
    raised.forEach(flag -> facts.add(flag.fact().of()));
    return facts;
  }

  private static double direction(int flags) {
    return switch (flags) {
      case 0 -> 0.5;
      case 1 -> 0;
      case 2 -> -0.5;
      default -> -1;
    };
  }
}
