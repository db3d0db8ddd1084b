package org.creatorsearch.server.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.creatorsearch.ingest.IngestReport;
import org.creatorsearch.ingest.Rejection;

/**
 * The rejected lines of a file.
 *
 * @param file the file
 * @param report what became of its lines
 */
record RejectedLines(Path file, IngestReport report) {
  /** Places of a reason that a screen takes: with ten thousand lines the first few tell it all. */
  private static final int SHOWN = 3;

  static RejectedLines of(Path file, IngestReport report) {
    return new RejectedLines(file, report);
  }

  /** For a screen: the first places of each reason, and how many more there are. */
  List<String> summary() {
    var byReason = new LinkedHashMap<String, List<Rejection>>();
    for (var error : report.errors()) {
      var reason = error.code() + " " + error.field();
      byReason.computeIfAbsent(reason, r -> new ArrayList<>()).add(error);
    }
    var lines = new ArrayList<String>();
    for (var same : byReason.values()) {
      same.stream().limit(SHOWN).map(this::line).forEach(lines::add);
      if (same.size() > SHOWN) {
        lines.add(String.format("%s: and %,d more like these", file, same.size() - SHOWN));
      }
    }
    var untold = report.rejected() - report.errors().size();
    if (untold > 0) {
      lines.add(String.format("%s: and %,d more", file, untold));
    }
    return lines;
  }

  /** For a file: every rejected line that the report keeps. */
  List<String> all() {
    return report.errors().stream().map(this::line).toList();
  }

  private String line(Rejection error) {
    return Columns.harmless(file + ":" + error.line() + ": " + error.detail());
  }
}
