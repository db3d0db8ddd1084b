package org.creatorsearch.samples.generated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creatorsearch.samples.generated.chance.Dice;
import org.creatorsearch.samples.generated.chance.Weighted;
import org.creatorsearch.samples.generated.world.Country;
import org.creatorsearch.samples.generated.world.Niche;
import org.creatorsearch.samples.generated.world.Platform;
import org.creatorsearch.samples.generated.world.World;

/** Draws the audience of an account: its own country first, women and ages by theme. */
final class Survey {

  private static final World WORLD = World.LOADED;
  private static final Weighted<String> SOURCES =
      Weighted.of(
          List.of("followers", "viewers", "commenters"),
          source -> source.equals("followers") ? 70 : source.equals("viewers") ? 22 : 8);

  private final Dice dice;
  private final Persona persona;

  Survey(Dice dice, Persona persona) {
    this.dice = dice;
    this.persona = persona;
  }

  AudienceSample audience(Standing standing) {
    Map<String, Double> countries = countries();
    int most = (int) StrictMath.min(standing.followers() / 2 + 30, 6000);
    return new AudienceSample(
        SOURCES.draw(dice),
        dice.between(most / 3, most),
        Share.of(countries, dice.within(0.84, 0.97)),
        genders(),
        ages(standing.platform()),
        Share.of(languages(countries), dice.within(0.88, 0.99)),
        interests());
  }

  /**
   * English is watched abroad most. A few audiences are mostly foreign, by success or by purchase.
   */
  private Map<String, Double> countries() {
    Country home = persona.country();
    boolean english = persona.language().equals("en");
    double own =
        dice.chance(0.04) ? dice.within(0.08, 0.3) : (english ? 0.58 : 0.72) + 0.1 * dice.normal();
    own = StrictMath.min(StrictMath.max(own, 0.08), 0.94);
    Map<String, Double> countries = new LinkedHashMap<>();
    countries.put(home.code(), own);
    double left = 1 - own;
    for (String near : home.near()) {
      double part = left * dice.within(0.2, 0.55);
      countries.merge(near, part, Double::sum);
      left -= part;
    }
    countries.merge(english ? "IN" : "US", left * 0.6, Double::sum);
    countries.merge(dice.one(List.of("BR", "ID", "GB", "DE", "MX", "PH")), left * 0.4, Double::sum);
    return countries;
  }

  private List<Share> genders() {
    double lean =
        "female".equals(persona.gender()) ? 0.05 : "male".equals(persona.gender()) ? -0.05 : 0;
    double women = persona.mainTheme().womenWatching() + lean + 0.06 * dice.normal();
    women = StrictMath.min(StrictMath.max(women, 0.03), 0.97);
    Map<String, Double> genders = new LinkedHashMap<>();
    genders.put("female", women);
    genders.put("male", 1 - women);
    genders.put("other", dice.within(0, 0.02));
    return Share.of(genders, dice.within(0.97, 1));
  }

  /**
   * A bell around the theme's median age, shifted by platform and creator; all seven ranges,
   * summing to 1.
   */
  private List<Share> ages(Platform platform) {
    double shift =
        switch (platform.name()) {
          case "tiktok", "snapchat", "twitch" -> -3;
          case "facebook", "linkedin" -> 8;
          case "pinterest", "x" -> 3;
          default -> 0;
        };
    double centre = persona.mainTheme().medianAge() + shift + 2.5 * dice.normal();
    Map<String, Double> ages = new LinkedHashMap<>();
    int sum = 0;
    for (AgeBand range : AgeBand.values()) {
      double middle = (range.from() + range.to()) / 2.0;
      double off = (middle - centre) / 10.5;
      ages.put(
          range.label(), 0.03 + (range.to() - range.from()) * StrictMath.exp(-0.5 * off * off));
    }
    List<Share> shares = Share.inOrder(ages, 1);
    for (Share share : shares) {
      sum += share.parts();
    }
    // What rounding down left over goes to the first range, so that the sum is exactly 1.
    shares.set(
        0, new Share(shares.getFirst().key(), shares.getFirst().parts() + Share.WHOLE - sum));
    return shares;
  }

  private Map<String, Double> languages(Map<String, Double> countries) {
    Map<String, Double> languages = new LinkedHashMap<>();
    languages.put(persona.language(), 0.05);
    countries.forEach(
        (code, share) -> {
          if (WORLD.knows(code)) {
            languages.merge(WORLD.country(code).firstLanguage(), share * 0.92, Double::sum);
          }
          languages.merge("en", share * 0.05, Double::sum);
        });
    return languages;
  }

  private List<Share> interests() {
    Map<String, Double> interests = new LinkedHashMap<>();
    for (Niche theme : persona.themes()) {
      interests.merge(theme.id(), dice.within(0.5, 1), Double::sum);
      interests.merge(theme.related().getFirst(), dice.within(0.1, 0.4), Double::sum);
    }
    for (int i = 0; i < 3; i++) {
      interests.merge(
          WORLD.themesIn(persona.country()).draw(dice).group(), dice.within(0.1, 0.4), Double::sum);
    }
    return Share.of(interests, dice.within(0.6, 0.95));
  }
}
