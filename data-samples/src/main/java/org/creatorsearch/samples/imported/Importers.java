package org.creatorsearch.samples.imported;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The table formats that can be imported, by name. */
public final class Importers {

  private Importers() {}

  /** The names of the formats. */
  public static List<String> formats() {
    return Stream.of(Format.values()).map(Format::id).toList();
  }

  /**
   * What a format reads, in a sentence for a person.
   *
   * @throws IllegalArgumentException for an unknown format
   */
  public static String description(String format) {
    return find(format).description();
  }

  /**
   * The importer of a format.
   *
   * @throws IllegalArgumentException for an unknown format; the message names the nearest one and
   *     all others
   */
  public static Importer named(String format) {
    return find(format).importer(null);
  }

  /**
   * The importer of a format, told the day of its data, for {@code vtubers}, whose lists do not say
   * their day, and for {@code influencers} where a file name does not say it. Elsewhere the tables
   * decide.
   *
   * @throws IllegalArgumentException for an unknown format; the message names the nearest one and
   *     all others
   */
  public static Importer named(String format, LocalDate asOf) {
    return find(format).importer(asOf);
  }

  private static Format find(String format) {
    String wanted = format.toLowerCase(Locale.ROOT);
    return Stream.of(Format.values())
        .filter(known -> known.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> unknown(wanted));
  }

  private static IllegalArgumentException unknown(String wanted) {
    String nearest =
        formats().stream()
            .min(Comparator.comparingInt(known -> edits(known, wanted)))
            .orElseThrow();
    return new IllegalArgumentException(
        "unknown format "
            + wanted
            + "; nearest is "
            + nearest
            + ", known are "
            + String.join(", ", formats()));
  }

  /** Insertions, deletions and substitutions between two words (Levenshtein 1966). */
  private static int edits(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int substituted = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
