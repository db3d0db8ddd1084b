package org.creatorsearch.brief;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Target;
import org.creatorsearch.schema.AudienceDimension;

/**
 * What a brief wants of the audience. Everything goes into the target; only what has a word of
 * strength ("mostly", "60%") filters too.
 */
final class AudienceWishes {
  private AudienceWishes() {}

  static Optional<Target> target(List<Mention> mentions) {
    var dimensions = new EnumMap<AudienceDimension, List<String>>(AudienceDimension.class);
    for (var mention : mentions) {
      if (mention.audience() && !mention.negated()) {
        dimensions
            .computeIfAbsent(mention.dimension().orElseThrow(), d -> new ArrayList<>())
            .addAll(mention.values());
      }
    }
    return dimensions.isEmpty() ? Optional.empty() : Optional.of(new Target(dimensions));
  }

  private record Key(AudienceDimension dimension, double share, boolean negated) {}

  /** Values of one dimension that share a minimum must reach it together. */
  static List<Filter> filters(List<Mention> mentions) {
    Map<Key, TreeSet<String>> wishes = new LinkedHashMap<>();
    for (var mention : mentions) {
      if (mention.audience() && (mention.negated() || mention.share().isPresent())) {
        wishes.computeIfAbsent(key(mention), k -> new TreeSet<>()).addAll(mention.values());
      }
    }
    var filters = new ArrayList<Filter>();
    wishes.forEach(
        (key, values) -> {
          var share = Filter.share(key.dimension(), key.share(), values.toArray(String[]::new));
          filters.add(key.negated() ? Filter.not(share) : share);
        });
    return filters;
  }

  private static Key key(Mention mention) {
    var dimension = mention.dimension().orElseThrow();
    var share = mention.share().orElse(Double.NaN);
    return new Key(
        dimension, Double.isNaN(share) ? dimension.defaultMinShare() : share, mention.negated());
  }
}
