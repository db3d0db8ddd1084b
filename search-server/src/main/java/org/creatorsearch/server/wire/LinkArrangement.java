package org.creatorsearch.server.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.error.WireName;
import org.creatorsearch.query.Arrangement;
import org.creatorsearch.query.Arrangement.Diversity;
import org.creatorsearch.query.Aspect;
import org.creatorsearch.server.wire.LinkQuery.Pair;

/** How pages are arranged, as parameters of a link: {@code diversity=tier,country:0.3}. */
public final class LinkArrangement {
  private static final String DIVERSITY = "diversity";
  private static final Set<String> NAMES = Set.of(DIVERSITY);

  private LinkArrangement() {}

  /** Whether a parameter is one of these. */
  static boolean has(String name) {
    return NAMES.contains(name);
  }

  static Arrangement read(List<Pair> pairs) {
    return of(value(pairs, DIVERSITY));
  }

  /**
   * An arrangement by the values of the parameters.
   *
   * @param diversity aspects and strength: {@code tier,country:0.3}
   * @throws SearchException with the parameter's name as place
   */
  public static Arrangement of(Optional<String> diversity) {
    return new Arrangement(diversity.map(LinkArrangement::diversity));
  }

  private static Optional<String> value(List<Pair> pairs, String name) {
    return pairs.stream().filter(pair -> pair.name().equals(name)).map(Pair::value).findFirst();
  }

  private static Diversity diversity(String text) {
    var parts = LinkList.split(text, ':');
    if (parts.size() > 2) {
      throw new SearchException(
              ErrorCode.INVALID_VALUE, "diversity takes aspects:strength, got \"" + text + "\"")
          .at(DIVERSITY);
    }
    var strength =
        parts.size() == 2
            ? LinkFilters.number(DIVERSITY, parts.get(1))
            : Diversity.DEFAULT_STRENGTH;
    var by = LinkList.values(parts.getFirst()).stream().map(name -> aspect(DIVERSITY, name));
    try {
      return new Diversity(by.toList(), strength);
    } catch (SearchException e) {
      throw e.at(DIVERSITY);
    }
  }

  private static Aspect aspect(String place, String name) {
    return WireName.require(Aspect.class, name.strip(), place);
  }

  static List<Pair> pairs(Arrangement arrangement) {
    var pairs = new ArrayList<Pair>();
    arrangement
        .diversity()
        .ifPresent(
            d ->
                pairs.add(
                    new Pair(DIVERSITY, LinkList.join(ArrangementJson.names(d)) + strength(d))));
    return pairs;
  }

  private static String strength(Diversity diversity) {
    return diversity.strength() == Diversity.DEFAULT_STRENGTH
        ? ""
        : ":" + LinkFilters.plain(diversity.strength());
  }
}
