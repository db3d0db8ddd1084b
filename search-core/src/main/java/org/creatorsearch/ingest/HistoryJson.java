package org.creatorsearch.ingest;

import java.io.IOException;
import java.util.Optional;
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

  static void write(HistoryPoint point, ProfileWriter out) throws IOException {
    out.text("on", Optional.of(point.on().toString()));
    out.count("followers", point.followers());
    out.count("following", point.following());
    out.count("views", point.views());
  }
}
