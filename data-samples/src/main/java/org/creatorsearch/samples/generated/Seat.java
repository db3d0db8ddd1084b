package org.creatorsearch.samples.generated;

import org.creatorsearch.samples.generated.chance.Dice;

/**
 * Who stands behind the account of an index. In each block of accounts one person has two of them,
 * one in each half, on different platforms; everyone else has one.
 *
 * @param account the index of the account
 * @param person the index of the person's first account, the same for both
 * @param shared whether the person has two accounts
 */
record Seat(long account, long person, boolean shared) {

  /** Two accounts in 40 make the 5 % of creators who are found on several platforms. */
  private static final int BLOCK = 40;

  static Seat of(long seed, long index) {
    long block = index / BLOCK;
    Dice dice = Dice.of(seed, Dice.Topic.SEAT, block);
    long first = block * BLOCK + dice.below(BLOCK / 2);
    long second = block * BLOCK + BLOCK / 2 + dice.below(BLOCK / 2);
    boolean shared = index == first || index == second;
    return new Seat(index, shared ? first : index, shared);
  }

  static Seat alone(long index) {
    return new Seat(index, index, false);
  }

  boolean isFirst() {
    return account == person;
  }
}
