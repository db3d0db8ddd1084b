package org.creatorsearch.samples.generated.world;

import java.util.List;

/**
 * A country creators live in.
 *
 * @param code ISO 3166-1 alpha-2
 * @param weight how often it is drawn
 * @param currency ISO 4217
 * @param perEuro units of the currency for one euro, a round figure
 * @param priceLevel prices as a share of the usual ones
 * @param culture whose names people carry
 * @param languages BCP 47, the likeliest first
 * @param near countries where an audience spills over to
 * @param cities the largest first
 */
public record Country(
    String code,
    double weight,
    String currency,
    double perEuro,
    double priceLevel,
    String culture,
    List<Spoken> languages,
    List<String> near,
    List<City> cities) {

  /** A language and the share of creators of the country who use it. */
  public record Spoken(String language, double share) {}

  /**
   * A city.
   *
   * @param own its name in the script of the country's first language
   * @param region ISO 3166-2
   */
  public record City(String name, String own, String region) {

    static City parse(String cell) {
      List<String> parts = Table.split(cell, "/");
      List<String> scripts = Table.split(parts.get(0), "=");
      return new City(scripts.getFirst(), scripts.getLast(), parts.get(1));
    }
  }

  static Country parse(List<String> row) {
    return new Country(
        row.get(0),
        Double.parseDouble(row.get(1)),
        row.get(2),
        Double.parseDouble(row.get(3)),
        Double.parseDouble(row.get(4)) / 100,
        row.get(5),
        Table.split(row.get(6), " ").stream()
            .map(cell -> Table.split(cell, ":"))
            .map(pair -> new Spoken(pair.get(0), Double.parseDouble(pair.get(1)) / 100))
            .toList(),
        Table.split(row.get(7), " "),
        Table.split(row.get(8), ",").stream().map(City::parse).toList());
  }

  /** The language that most of its creators use, BCP 47. */
  public String firstLanguage() {
    return languages.getFirst().language();
  }
}
