package org.creatorsearch.samples.imported;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.creatorsearch.samples.imported.ledger.Ledger;

/**
 * What became of the rows of an import. Every row is either used or rejected: {@code rowsRead =
 * rowsUsed + the sum of rejected}, or the report cannot be built.
 *
 * @param rowsRead records after the header of each table, or elements of each JSON list
 * @param rowsUsed rows that reached a profile
 * @param creatorsWritten profiles written
 * @param rejected the other rows, by reason, in alphabetical order; a repeated row is rejected as a
 *     duplicate
 * @param warnings rows that were used although something in them was damaged, by what was wrong
 * @param candidates ids of creators that may be the same as others, and the ids of these
 */
public record ImportReport(
    long rowsRead,
    long rowsUsed,
    long creatorsWritten,
    Map<String, Rejections> rejected,
    Map<String, Rejections> warnings,
    Map<String, List<String>> candidates) {

  /** How many candidates a screen takes. */
  private static final int CANDIDATES_SHOWN = 3;

  public ImportReport {
    rejected = Collections.unmodifiableMap(new TreeMap<>(rejected));
    warnings = Collections.unmodifiableMap(new TreeMap<>(warnings));
    candidates = Collections.unmodifiableMap(new TreeMap<>(candidates));
    long lost = rowsRead - rowsUsed - total(rejected);
    if (lost != 0) {
      throw new IllegalArgumentException(
          "rows read must be rows used plus rows rejected, got "
              + rowsRead
              + " = "
              + rowsUsed
              + " + "
              + total(rejected));
    }
  }

  /** What the ledger of an import that has ended says. */
  static ImportReport of(Ledger ledger) {
    return new ImportReport(
        ledger.rowsRead(),
        ledger.rowsUsed(),
        ledger.profilesWritten(),
        rejections(ledger.rejected()),
        rejections(ledger.warnings()),
        ledger.candidates());
  }

  /** How many rows were rejected, for any reason. */
  public long rowsRejected() {
    return total(rejected);
  }

  /** The report for a screen: counts, and the first places of each. */
  public List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(line("rows read", rowsRead));
    lines.add(line("rows used", rowsUsed));
    lines.add(line("rows rejected", rowsRejected()));
    rejected.forEach((reason, rows) -> lines.add(detail(reason, rows)));
    lines.add(line("creators written", creatorsWritten));
    if (!warnings.isEmpty()) {
      lines.add("used with a warning");
      warnings.forEach((warning, rows) -> lines.add(detail(warning, rows)));
    }
    if (!candidates.isEmpty()) {
      lines.add(line("kept apart", candidates.size()));
      candidates.entrySet().stream()
          .limit(CANDIDATES_SHOWN)
          .forEach(
              one ->
                  lines.add(
                      "              "
                          + one.getKey()
                          + " may be "
                          + String.join(" or ", one.getValue())));
    }
    return lines;
  }

  /**
   * Everything, for a file: a line for each rejected row ({@code rejected}, reason, place), each
   * warning ({@code warning}, what was wrong, place) and each creator that may be another one
   * ({@code candidate}, id, ids between spaces), with tabs between the columns.
   */
  public void writeDetails(Appendable out) throws IOException {
    write("rejected", rejected, out);
    write("warning", warnings, out);
    for (Map.Entry<String, List<String>> one : candidates.entrySet()) {
      write("candidate", one.getKey(), String.join(" ", one.getValue()), out);
    }
  }

  @Override
  public String toString() {
    return String.join("\n", lines());
  }

  private static Map<String, Rejections> rejections(Map<String, List<String>> places) {
    return places.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, of -> new Rejections(of.getValue())));
  }

  private static void write(String fate, Map<String, Rejections> rows, Appendable out)
      throws IOException {
    for (Map.Entry<String, Rejections> reason : rows.entrySet()) {
      for (String place : reason.getValue().places()) {
        write(fate, reason.getKey(), place, out);
      }
    }
  }

  private static void write(String fate, String what, String where, Appendable out)
      throws IOException {
    out.append(fate).append('\t').append(what).append('\t').append(where).append('\n');
  }

  private static long total(Map<String, Rejections> rows) {
    return rows.values().stream().mapToLong(Rejections::count).sum();
  }

  private static String line(String name, long count) {
    return String.format(Locale.ROOT, "%-18s%,12d", name, count);
  }

  private static String detail(String reason, Rejections rows) {
    String more = rows.count() > rows.first().size() ? ", ..." : "";
    return String.format(
        Locale.ROOT,
        "  %,10d  %s (%s%s)",
        rows.count(),
        reason,
        String.join(", ", rows.first()),
        more);
  }
}
