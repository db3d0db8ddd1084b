package org.creatorsearch.query;

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
}
