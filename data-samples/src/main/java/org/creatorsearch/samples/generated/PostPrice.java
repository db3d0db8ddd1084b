package org.creatorsearch.samples.generated;

import org.creatorsearch.samples.generated.chance.Dice;
import org.creatorsearch.samples.generated.world.Country;

/**
 * What a post costs.
 *
 * @param currency ISO 4217
 * @param post in whole units of the currency
 */
record PostPrice(String currency, long post) {

  private static final double LEAST_EURO = 15;

  static PostPrice draw(Dice dice, Persona persona, Standing standing) {
    Country country = persona.country();
    // Views bought on the strength of a following that is not real cost as much as real ones.
    double promised = standing.reach() * standing.followers() / standing.loyal();
    double euro =
        promised
            / 1000
            * standing.platform().perThousand()
            * country.priceLevel()
            * dice.factor(0.35);
    return new PostPrice(
        country.currency(), round(StrictMath.max(euro, LEAST_EURO) * country.perEuro()));
  }

  /** To two digits, as people name prices. */
  private static long round(double amount) {
    long step = 1;
    while (amount / step >= 100) {
      step *= 10;
    }
    return step * (long) (amount / step + 0.5);
  }
}
