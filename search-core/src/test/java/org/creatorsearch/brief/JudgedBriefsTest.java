package org.creatorsearch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creatorsearch.schema.Schema;
import org.junit.jupiter.api.Test;

/**
 * How well briefs are read: slots of the reader against those of {@link JudgedBriefs}, counted over
 * all briefs together. Prints precision, recall and F1 by field, by language and overall; {@code
 * -Djudged.details=true} prints what each brief lost, and {@code -Djudged.briefs=DIRECTORY} reads
 * other files.
 */
class JudgedBriefsTest {
  private static final Path OWN = Path.of("src/test/resources/org/creatorsearch/brief/judged");
  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");

  private static final List<String> BRANDS =
      List.of(
          "Adidas",
          "Aldi",
          "Aptamil",
          "Arc'teryx",
          "Binance",
          "BP",
          "Burton",
          "Casper",
          "Danone",
          "dm",
          "Douglas",
          "ESN",
          "Fender",
          "Flaconi",
          "Gibson",
          "Gousto",
          "Gymshark",
          "H&M",
          "HelloFresh",
          "Ikea",
          "Juul",
          "L'Oréal",
          "Lego",
          "Lidl",
          "Mango",
          "McDonald's",
          "Nestlé",
          "Nike",
          "Nivea",
          "Oatly",
          "Patagonia",
          "Petit Bateau",
          "Primark",
          "Puma",
          "Red Bull",
          "Rolex",
          "Rossmann",
          "Ryanair",
          "Salomon",
          "Samsung",
          "Sephora",
          "Shein",
          "Shell",
          "Sony",
          "Starbucks",
          "The North Face",
          "Vertbaudet",
          "Vuse",
          "Zalando",
          "Zara",
          "Apple",
          "Amazon",
          "Coca-Cola",
          "Decathlon",
          "Dior",
          "Dyson",
          "Garnier",
          "NordVPN",
          "Pepsi",
          "Temu");

  private final BriefReader reader = new BriefReader(Schema.standard(), BRANDS);
  private final Map<String, Tally> byField = new TreeMap<>();
  private final Map<String, Tally> byLanguage = new TreeMap<>();

  @Test
  void read_judgedBriefs_findsWhatPeopleFind() throws IOException {
    var directory = Path.of(System.getProperty("judged.briefs", OWN.toString()));
    for (var language : LANGUAGES) {
      JudgedBriefs.read(directory.resolve(language + ".txt")).forEach(this::tally);
    }
    var all = new Tally();
    byLanguage.values().forEach(all::add);
    byField.forEach((field, tally) -> System.out.printf("%-22s %s%n", field, tally));
    byLanguage.forEach((language, tally) -> System.out.printf("%-22s %s%n", language, tally));
    System.out.printf("%-22s %s%n", "overall", all);

    assertThat(all.f1()).isGreaterThanOrEqualTo(0.95);
  }

  private void tally(JudgedBriefs.Judged judged) {
    var read =
        reader.read(judged.brief()).interpretation().stream().flatMap(Slot::of).distinct().toList();
    var wrong = Tally.unmatched(judged.slots(), read);
    var found = new ArrayList<>(read);
    wrong.forEach(found::remove);
    var missed = new ArrayList<Slot>();
    for (var slot : judged.slots()) {
      var match = found.stream().filter(slot::foundIn).findFirst();
      match.ifPresentOrElse(found::remove, () -> missed.add(slot));
      count(judged, slot, match.isPresent());
    }
    wrong.forEach(slot -> of(byField, slot.field()).mistake());
    wrong.forEach(slot -> of(byLanguage, judged.language()).mistake());
    if (Boolean.getBoolean("judged.details") && !(missed.isEmpty() && wrong.isEmpty())) {
      System.out.println("\n> " + judged.brief());
      missed.forEach(slot -> System.out.println("  missed " + slot));
      wrong.forEach(slot -> System.out.println("  wrong  " + slot));
    }
  }

  private void count(JudgedBriefs.Judged judged, Slot slot, boolean found) {
    for (var tally : List.of(of(byField, slot.field()), of(byLanguage, judged.language()))) {
      if (found) {
        tally.find();
      } else {
        tally.miss();
      }
    }
  }

  private static Tally of(Map<String, Tally> tallies, String key) {
    return tallies.computeIfAbsent(key, k -> new Tally());
  }
}
