package org.creatorsearch.samples.generated.world;

import java.util.List;
import java.util.Set;

/**
 * A theme that creators talk about, and what is usual among them and their audiences.
 *
 * @param key the name of its words in the word files
 * @param id of the IAB Content Taxonomy 3.1, as are {@code group} (tier 1) and {@code related}
 * @param weight how often it is drawn
 * @param womenCreating share of women among its creators
 * @param womenWatching share of women in their audiences
 * @param medianAge of their audiences, in years
 * @param engagement likes a view, as a factor of the platform's
 * @param leans countries and platforms where it is drawn more often
 */
public record Niche(
    String key,
    String id,
    String group,
    List<String> related,
    double weight,
    double womenCreating,
    double womenWatching,
    double medianAge,
    double engagement,
    Set<String> leans,
    List<String> brands) {

  static Niche parse(List<String> row) {
    return new Niche(
        row.get(0),
        row.get(1),
        row.get(2),
        Table.split(row.get(3), " "),
        Double.parseDouble(row.get(4)),
        Double.parseDouble(row.get(5)) / 100,
        Double.parseDouble(row.get(6)) / 100,
        Double.parseDouble(row.get(7)),
        Double.parseDouble(row.get(8)) / 100,
        Set.copyOf(Table.split(row.get(9), " ")),
        Table.split(row.get(10), ","));
  }

  /** How often it is drawn in a country: four times as often where it is at home. */
  double weightIn(Country country) {
    return leans.contains(country.code()) ? 4 * weight : weight;
  }

  /** How often a platform is chosen for it. */
  double weightOn(Platform platform) {
    return leans.contains(platform.name()) ? 2.5 * platform.weight() : platform.weight();
  }
}
