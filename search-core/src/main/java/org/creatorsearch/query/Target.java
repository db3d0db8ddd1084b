package org.creatorsearch.query;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.creatorsearch.schema.AudienceDimension;

/**
 * The people that a brand wants to reach. A target filters nothing: it ranks creators by how much
 * of their audience is in it.
 *
 * @param dimensions wanted values by dimension, sorted and distinct; at least one dimension
 */
public record Target(Map<AudienceDimension, List<String>> dimensions) {
  public Target {
    dimensions = Shape.sortedDimensions(dimensions);
  }

  /** People who are one of {@code values} on one dimension. */
  public static Target of(AudienceDimension dimension, String... values) {
    return new Target(Map.of(dimension, List.of(values)));
  }

  /** Those of these people who are also one of {@code values} on another dimension. */
  public Target and(AudienceDimension dimension, String... values) {
    var both = new EnumMap<AudienceDimension, List<String>>(dimensions);
    both.put(dimension, List.of(values));
    return new Target(both);
  }
}
