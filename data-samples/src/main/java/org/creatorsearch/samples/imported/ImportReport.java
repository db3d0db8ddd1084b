package org.creatorsearch.samples.imported;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

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
 */
public record ImportReport(
    long rowsRead,
    long rowsUsed,
    long creatorsWritten,
    Map<String, Rejections> rejected,
    Map<String, Rejections> warnings) {

  public ImportReport {
    rejected = Collections.unmodifiableMap(new TreeMap<>(rejected));
    warnings = Collections.unmodifiableMap(new TreeMap<>(warnings));
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

  /** How many rows were rejected, for any reason. */
  public long rowsRejected() {
    return total(rejected);
  }

  /** The report for a person, a fact a line. */
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
    return lines;
  }

  @Override
  public String toString() {
    return String.join("\n", lines());
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
