package org.creatorsearch.ingest;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.creatorsearch.schema.Schema;

/** A test that reads streams of profiles. */
abstract class LineReading {
  /** Ids of the profiles read so far. */
  final List<String> read = new ArrayList<>();

  final IngestReport read(InputStream in) {
    return CreatorLines.read(in, Schema.standard(), c -> read.add(c.id()));
  }

  final IngestReport read(String lines) {
    return read(ProfileStreams.stream(lines));
  }
}
