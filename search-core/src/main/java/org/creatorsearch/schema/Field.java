package org.creatorsearch.schema;

import java.util.List;
import java.util.Set;

/**
 * One field of the schema.
 *
 * @param name the name used in requests
 * @param type what values it holds
 * @param unit what a number counts: {@code people}, {@code share}, {@code days}; empty for names
 *     and codes
 * @param min the least value there can be; minus infinity where nothing bounds it
 * @param max the greatest value there can be
 * @param abilities what can be done with it
 * @param buckets bounds of its histogram, ascending: bucket i holds values from bound i, inclusive,
 *     to bound i + 1, exclusive, and the last one everything from the last bound on; empty where it
 *     has no histogram
 * @param description one sentence for people
 */
public record Field(
    String name,
    FieldType type,
    String unit,
    double min,
    double max,
    Set<Ability> abilities,
    List<Double> buckets,
    String description) {
  public Field {
    abilities = Set.copyOf(abilities);
    buckets = List.copyOf(buckets);
  }

  /** Whether {@code ability} is one of this field's. */
  public boolean can(Ability ability) {
    return abilities.contains(ability);
  }

  /** Where its values come from, and what tells when they were seen. */
  public Origin origin() {
    return Origin.of(name);
  }

  /** {@link #buckets} as an array of its own. */
  public double[] bounds() {
    return buckets.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
