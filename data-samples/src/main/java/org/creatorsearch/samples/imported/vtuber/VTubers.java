package org.creatorsearch.samples.imported.vtuber;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import org.creatorsearch.samples.imported.ledger.Ledger;
import org.creatorsearch.samples.imported.profile.Profile;
import org.creatorsearch.samples.imported.profile.ProfileLines;
import org.creatorsearch.samples.imported.profile.ProfileSource;
import org.creatorsearch.samples.imported.table.Header;
import org.creatorsearch.samples.imported.table.InputFiles;
import org.creatorsearch.samples.imported.text.DamagedUtf8;
import org.jspecify.annotations.Nullable;

/**
 * Lists of VTubers (JSON): all of them, the growing ones, their views, their groups and their
 * trending videos, given together in any order. A VTuber becomes one creator for each of its
 * accounts, all with the same person.
 *
 * <p>The lists do not say their day. It is the one given, else the day of the newest trending
 * video; with neither, profiles have no history.
 */
public final class VTubers implements ProfileSource {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final @Nullable LocalDate asOf;

  /** With the day of the lists, where it is known. */
  public VTubers(@Nullable LocalDate asOf) {
    this.asOf = asOf;
  }

  /** Whether a file that was opened as a table with this header would be read. */
  public static boolean isFormatOf(Header header) {
    // Read as a table, a JSON file begins with a column named like its first bracket.
    return header.isJson();
  }

  @Override
  public void read(InputFiles files, Ledger ledger, ProfileLines profiles) throws IOException {
    var lists = new VTuberLists(ledger);
    for (int file = 0; file < files.paths().size(); file++) {
      try (JsonParser json = JSON.createParser(DamagedUtf8.reader(files.open(file)))) {
        lists.read(file, json);
      }
    }
    files.requireKnown(lists.isAnyKnown());
    for (Profile profile : lists.profiles(asOf)) {
      profiles.write(profile);
    }
  }
}
