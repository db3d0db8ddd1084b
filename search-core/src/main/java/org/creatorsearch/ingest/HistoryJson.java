package org.creatorsearch.ingest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.creatorsearch.creator.HistoryPoint;

/** One object of {@code history}. */
final class HistoryJson {
  private HistoryJson() {}

  static HistoryPoint read(ProfileObject object) {
    return new HistoryPoint(
        object.day("on").orElseThrow(() -> object.missing("on")),
        object.count("followers"),
        object.count("following"),
        object.count("views"));
  }

  /** By day; of several points on one day the last one given counts, as the latest to be seen. */
  static List<HistoryPoint> byDay(List<HistoryPoint> points) {
    var byDay = new TreeMap<LocalDate, HistoryPoint>();
    points.forEach(p -> byDay.put(p.on(), p));
    return List.copyOf(byDay.values());
  }

  static void write(HistoryPoint point, ProfileWriter out) throws IOException {
    out.text("on", Optional.of(point.on().toString()));
    out.count("followers", point.followers());
    out.count("following", point.following());
    out.count("views", point.views());
  }
}
