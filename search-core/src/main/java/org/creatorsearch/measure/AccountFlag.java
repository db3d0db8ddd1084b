package org.creatorsearch.measure;

import java.util.OptionalLong;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.fact.FactKind;

/**
 * A plain flag of an account that more automated accounts have than genuine ones. None is proof: of
 * genuine accounts in one labelled set, 46 % follow more than twice as many as follow them.
 */
public enum AccountFlag {
  /** It follows more than twice as many accounts as follow it. */
  FOLLOWS_TWICE(FactKind.FOLLOWS_TWICE) {
    @Override
    public boolean raised(Creator account) {
      return ratio(account) > 2;
    }
  },
  /** It follows more than ten times as many accounts as follow it. */
  FOLLOWS_TEN_TIMES(FactKind.FOLLOWS_TEN_TIMES) {
    @Override
    public boolean raised(Creator account) {
      return ratio(account) > 10;
    }
  },
  /** It has posted less than three times. */
  FEW_POSTS(FactKind.FEW_POSTS) {
    @Override
    public boolean known(Creator account) {
      return account.postCount().isPresent();
    }

    @Override
    public boolean raised(Creator account) {
      return known(account) && account.postCount().getAsLong() < 3;
    }
  },
  /** Its handle has three digits or more. */
  DIGITS_IN_HANDLE(FactKind.DIGITS_IN_HANDLE) {
    @Override
    public boolean raised(Creator account) {
      return account.handle().chars().filter(Character::isDigit).count() >= 3;
    }
  },
  /** It follows more than 1,500 accounts. */
  FOLLOWS_MANY(FactKind.FOLLOWS_MANY) {
    @Override
    public boolean raised(Creator account) {
      return account.following().orElse(0) > 1_500;
    }
  };

  private final FactKind fact;

  AccountFlag(FactKind fact) {
    this.fact = fact;
  }

  /** Whether an account that tells followers and accounts followed tells what this looks at. */
  public boolean known(Creator account) {
    return true;
  }

  /** Whether an account has it; what is not known raises nothing. */
  public abstract boolean raised(Creator account);

  /** What is said of an account that has it. */
  public FactKind fact() {
    return fact;
  }

  private static double ratio(Creator account) {
    return known(account.followers(), account.following())
        ? account.following().getAsLong() / (double) account.followers().getAsLong()
        : 0;
  }

  private static boolean known(OptionalLong followers, OptionalLong following) {
    return followers.isPresent() && following.isPresent();
  }
}
