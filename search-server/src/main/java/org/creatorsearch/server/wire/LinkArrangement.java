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
import org.creatorsearch.query.Arrangement.Exploration;
import org.creatorsearch.query.Aspect;
import org.creatorsearch.query.Quota;
import org.creatorsearch.server.wire.LinkQuery.Pair;

/** How pages are arranged, as parameters of a link: {@code diversity=tier,country:0.3}. */
public final class LinkArrangement {
  private static final String DIVERSITY = "diversity";
  private static final String QUOTA = "quota";
  private static final String EXPLORE = "explore";
  private static final Set<String> NAMES = Set.of(DIVERSITY, QUOTA, EXPLORE);

  private LinkArrangement() {}

  /** Whether a parameter is one of these. */
  static boolean has(String name) {
    return NAMES.contains(name);
  }

  static Arrangement read(List<Pair> pairs) {
    return of(
        value(pairs, DIVERSITY), value(pairs, QUOTA).stream().toList(), value(pairs, EXPLORE));
  }

  /**
   * An arrangement by the values of the parameters.
   *
   * @param diversity aspects and strength: {@code tier,country:0.3}
   * @param quotas lists of quotas: {@code country:DE:0.3..}, {@code person:..1}
   * @param explore places for new creators and a seed: {@code 2:7}
   * @throws SearchException with the parameter's name as place
   */
  public static Arrangement of(
      Optional<String> diversity, List<String> quotas, Optional<String> explore) {
    return new Arrangement(
        diversity.map(LinkArrangement::diversity),
        quotas.stream()
            .flatMap(list -> LinkList.split(list, ',').stream())
            .map(LinkArrangement::quota)
            .toList(),
        explore.map(LinkArrangement::exploration));
  }

  private static Exploration exploration(String text) {
    var parts = LinkList.split(text, ':');
    if (parts.size() > 2) {
      throw new SearchException(
              ErrorCode.INVALID_VALUE, "explore takes slots:seed, got \"" + text + "\"")
          .at(EXPLORE);
    }
    try {
      return new Exploration(
          LinkFilters.integer(EXPLORE, parts.getFirst()),
          parts.size() == 2 ? LinkFilters.integer(EXPLORE, parts.get(1)) : 0);
    } catch (SearchException e) {
      throw e.at(EXPLORE);
    }
  }

  /** An aspect, a value unless each is meant, and from how many to how many hits. */
  private static Quota quota(String text) {
    var parts = LinkList.split(text, ':').stream().map(LinkList::plain).toList();
    var range = parts.getLast();
    var dots = range.indexOf("..");
    if (parts.size() < 2 || parts.size() > 3 || dots < 0) {
      throw new SearchException(
              ErrorCode.INVALID_VALUE,
              "quota takes aspect:value:least..most or aspect:..most, got \"" + text + "\"")
          .at(QUOTA);
    }
    var value = parts.size() == 3 ? Optional.of(parts.get(1)) : Optional.<String>empty();
    try {
      return new Quota(
          aspect(QUOTA, parts.getFirst()),
          value,
          amount(range.substring(0, dots), 0),
          amount(range.substring(dots + 2), Double.POSITIVE_INFINITY));
    } catch (SearchException e) {
      throw e.at(QUOTA);
    }
  }

  private static double amount(String text, double otherwise) {
    return text.isBlank() ? otherwise : LinkFilters.number(QUOTA, text);
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
    if (!arrangement.quotas().isEmpty()) {
      var quotas = arrangement.quotas().stream().map(LinkArrangement::text).toList();
      pairs.add(new Pair(QUOTA, String.join(",", quotas)));
    }
    arrangement
        .exploration()
        .map(e -> e.slots() + (e.seed() == 0 ? "" : ":" + e.seed()))
        .ifPresent(text -> pairs.add(new Pair(EXPLORE, text)));
    return pairs;
  }

  private static String strength(Diversity diversity) {
    return diversity.strength() == Diversity.DEFAULT_STRENGTH
        ? ""
        : ":" + LinkFilters.plain(diversity.strength());
  }

  private static String text(Quota quota) {
    var value = quota.value().map(v -> ":" + LinkList.join(List.of(v))).orElse("");
    var least = quota.least() > 0 ? LinkFilters.plain(quota.least()) : "";
    var most = Double.isFinite(quota.most()) ? LinkFilters.plain(quota.most()) : "";
    return quota.aspect().wireName() + value + ":" + least + ".." + most;
  }
}
