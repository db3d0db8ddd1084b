package org.creatorsearch.server.wire;

import java.util.Map;
import java.util.regex.Pattern;
import org.creatorsearch.query.SearchRequest;

/** Places in a request as the parameters of a link that stand for them. */
final class LinkPlaces {
  private static final Pattern FILTER = Pattern.compile("filters\\[(\\d+)\\].*");

  private static final Pattern WISH = Pattern.compile("prefer\\[(\\d+)\\].*");

  /** Keys that are spelled otherwise in links, at the beginning of a place. */
  private static final Map<String, String> OTHERWISE =
      Map.of("text", "q", "weights", "weight", "quotas", "quota");

  private LinkPlaces() {}

  /** The parameter of the link to {@code request} that {@code place} is about. */
  static String parameter(String place, SearchRequest request) {
    var filter = FILTER.matcher(place);
    if (filter.matches()) {
      var number = Integer.parseInt(filter.group(1));
      return number < request.filters().size()
          ? LinkFilters.pair(LinkSourcing.bare(request.filters().get(number))).name()
          : "brief";
    }
    var wish = WISH.matcher(place);
    if (wish.matches()) {
      var number = Integer.parseInt(wish.group(1));
      return number < request.prefer().size()
          ? LinkWishes.pair(request.prefer().get(number)).name()
          : "brief";
    }
    var plain = place.replaceFirst("\\[\\d+\\].*", "");
    var dot = plain.indexOf('.');
    var key = dot < 0 ? plain : plain.substring(0, dot);
    if (LinkArrangement.has(OTHERWISE.getOrDefault(key, key))) {
      return OTHERWISE.getOrDefault(key, key);
    }
    return OTHERWISE.getOrDefault(key, key) + plain.substring(key.length());
  }
}
