package org.creatorsearch.internal.plan;

import java.util.List;
import java.util.stream.IntStream;
import org.creatorsearch.brief.BriefReader;
import org.creatorsearch.brief.BriefReading;
import org.creatorsearch.internal.column.Dictionary;
import org.creatorsearch.schema.Schema;

/** Reads briefs with the brands that an index has seen. Safe for use by many threads. */
final class Briefs {
  /** Those that were seen first; a reader of more would take longer to make than a refresh. */
  private static final int MOST_BRANDS = 20_000;

  private final Schema schema;
  private volatile Known known;

  private record Known(BriefReader reader, int brands) {}

  Briefs(Schema schema) {
    this.schema = schema;
    this.known = new Known(new BriefReader(schema), 0);
  }

  /** Takes the brands of an index; nothing is done where none has come. */
  void know(Dictionary brands) {
    var size = Math.min(MOST_BRANDS, brands.size());
    if (size != known.brands()) {
      List<String> names = IntStream.range(0, size).mapToObj(brands::value).toList();
      known = new Known(new BriefReader(schema, names), size);
    }
  }

  BriefReading read(String brief) {
    return known.reader().read(brief);
  }
}
