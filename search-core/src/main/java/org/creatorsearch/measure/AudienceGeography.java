package org.creatorsearch.measure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.creatorsearch.creator.Audience;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.fact.FactKind;

/**
 * Whether the audience lives where the creator does or where the creator's languages are spoken.
 * Music, dance and games travel; that is why little of an audience at home weighs little.
 */
final class AudienceGeography {
  /** Half of the disclosed audience at home is usual. */
  private static final double USUAL_HOME_SHARE = 0.5;

  /** Below a quarter, what is disclosed begins to speak against the audience. */
  private static final double NEUTRAL_HOME_SHARE = 0.25;

  /** The most that an audience at home can say: added followers may come from there too. */
  private static final double AT_HOME = 0.5;

  /** English is read everywhere, so that an audience elsewhere says half as much. */
  private static final double ENGLISH = 0.5;

  private AudienceGeography() {}

  /** The item; empty where the audience's countries or the creator's home are unknown. */
  static Optional<Evidence> of(Creator creator) {
    var home = home(creator);
    var shares = creator.audience().map(Audience::country).orElse(Map.of());
    var disclosed = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    if (home.isEmpty() || disclosed <= 0) {
      return Optional.empty();
    }
    var atHome =
        shares.entrySet().stream()
                .filter(e -> home.contains(e.getKey()))
                .mapToDouble(e -> e.getValue())
                .sum()
            / disclosed;
    var direction = direction(atHome);
    return Optional.of(
        EvidenceKind.GEOGRAPHY.item(
            atHome,
            USUAL_HOME_SHARE,
            direction,
            Math.min(1, disclosed) * (english(creator) ? ENGLISH : 1),
            creator.audience().orElseThrow().sample().orElse(0),
            List.of(
                (direction < 0 ? FactKind.AUDIENCE_ELSEWHERE : FactKind.AUDIENCE_AT_HOME)
                    .of(atHome))));
  }

  private static Set<String> home(Creator creator) {
    var home = new TreeSet<String>();
    creator.country().ifPresent(home::add);
    creator.languages().forEach(tag -> home.addAll(LanguageAreas.of(language(tag))));
    return home;
  }

  private static boolean english(Creator creator) {
    return creator.languages().stream().anyMatch(tag -> language(tag).equals("en"));
  }

  private static String language(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }

  /** A straight line from -1 at no share over 0 at the neutral to the best at the usual share. */
  private static double direction(double atHome) {
    return atHome < NEUTRAL_HOME_SHARE
        ? atHome / NEUTRAL_HOME_SHARE - 1
        : Math.min(
            AT_HOME,
            AT_HOME * (atHome - NEUTRAL_HOME_SHARE) / (USUAL_HOME_SHARE - NEUTRAL_HOME_SHARE));
  }
}
