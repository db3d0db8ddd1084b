package org.creatorsearch.server.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.error.Suggestions;
import org.creatorsearch.query.Clause;
import org.creatorsearch.schema.Field;
import org.creatorsearch.server.wire.LinkQuery.Pair;

/**
 * Wishes as parameters: {@code prefer.country=DE}, {@code prefer.followers=5000..}, each as a
 * filter on its field is. What has no such form is a parameter {@code prefer.filter} that holds
 * JSON.
 */
final class LinkWishes {
  private static final String PREFER = "prefer.";

  private LinkWishes() {}

  /** Whether a parameter is a wish. */
  static boolean has(String name) {
    return name.startsWith(PREFER);
  }

  /** The parameters there are. */
  static List<String> names(Set<String> fields) {
    return Stream.concat(fields.stream(), Stream.of(LinkFilters.JSON)).map(PREFER::concat).toList();
  }

  static Clause read(Pair pair, Map<String, Field> fields) {
    var name = pair.name().substring(PREFER.length());
    var field = fields.get(name);
    try {
      if (name.equals(LinkFilters.JSON)) {
        return LinkFilters.json(pair.value());
      }
      if (field != null) {
        return LinkFilters.clause(field, pair.value());
      }
    } catch (SearchException e) {
      throw e.at(PREFER + e.field().orElse(name));
    }
    throw new SearchException(ErrorCode.UNKNOWN_FIELD, "there is no field \"" + name + "\"")
        .at(pair.name())
        .suggesting(Suggestions.nearest(name, fields.keySet()).map(PREFER::concat));
  }

  /** The parameters for wishes, in their order. */
  static List<Pair> pairs(List<Clause> wishes) {
    var pairs = new ArrayList<Pair>();
    for (var wish : wishes) {
      pairs.add(pair(wish));
    }
    return pairs;
  }

  /** The parameter for one wish. */
  static Pair pair(Clause wish) {
    var pair = LinkFilters.pair(wish);
    return new Pair(PREFER + pair.name(), pair.value());
  }
}
