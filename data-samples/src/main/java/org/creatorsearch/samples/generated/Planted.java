package org.creatorsearch.samples.generated;

import org.creatorsearch.samples.generated.chance.Dice;
import org.creatorsearch.samples.generated.world.Country;
import org.creatorsearch.samples.generated.world.Niche;
import org.creatorsearch.samples.generated.world.Platform;
import org.creatorsearch.samples.generated.world.World;
import org.jspecify.annotations.Nullable;

/** Values a regime forces on a creator; null where chance decides. */
record Planted(
    @Nullable Platform platform,
    @Nullable Country country,
    @Nullable Niche theme,
    @Nullable String brand) {

  private static final Planted NOTHING = new Planted(null, null, null, null);
  private static final World WORLD = World.LOADED;
  private static final double DENSE = 0.95;

  static Planted in(Regime regime, Seat seat, Dice dice) {
    return switch (regime) {
      case MARKET, MISSING_VALUES, ALL_DELETED -> NOTHING;
      case RARE_VALUE -> rare(seat);
      case DENSE_VALUE ->
          new Planted(
              dice.chance(DENSE) ? WORLD.platform("instagram") : null,
              dice.chance(DENSE) ? WORLD.country("US") : null,
              dice.chance(DENSE) ? WORLD.theme("cooking") : null,
              dice.chance(DENSE) ? "Nike" : null);
    };
  }

  /**
   * What a person is goes by the person, what an account is by the account. The steps leave room
   * for a person with two accounts, and the remainders keep the values apart.
   */
  private static Planted rare(Seat seat) {
    return new Planted(
        seat.account() % 1000 == 7 ? WORLD.platform("peertube") : null,
        seat.person() % 1100 == 42 ? WORLD.country("LI") : null,
        seat.person() % 1300 == 71 ? WORLD.theme("beekeeping") : null,
        seat.account() % 1500 == 123 ? "Hivemark" : null);
  }
}
