package org.creatorsearch.samples.imported;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Imports lists of VTubers (JSON): all of them, the growing ones, their views, their groups and
 * their trending videos, given together in any order. A VTuber becomes one creator for each of its
 * accounts, all with the same person.
 *
 * <p>The lists do not say their day. It is the one given, else the day of the newest trending
 * video; with neither, profiles have no history.
 */
final class VTubers implements Importer {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final @Nullable LocalDate asOf;

  VTubers(@Nullable LocalDate asOf) {
    this.asOf = asOf;
  }

  @Override
  public ImportReport run(List<Path> files, OutputStream profiles, Progress progress)
      throws IOException {
    var tally = new Tally(files);
    var meter = new Meter(files, progress);
    var lists = new VTuberLists(tally);
    for (int file = 0; file < files.size(); file++) {
      try (JsonParser json = JSON.createParser(Utf8.reader(meter.open(files.get(file))))) {
        lists.read(file, json);
      }
    }
    if (!lists.isAnyKnown() && !files.isEmpty()) {
      throw new UnknownTableException(files.getFirst());
    }
    try (var writer = new ProfileWriter(profiles, tally)) {
      for (Creator creator : lists.creators(asOf)) {
        writer.write(creator);
      }
    }
    return tally.report();
  }
}
