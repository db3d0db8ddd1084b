package org.creatorsearch.internal.plan;

import java.util.List;
import java.util.stream.IntStream;
import org.creatorsearch.brief.BriefReader;
import org.creatorsearch.brief.BriefReading;
import org.creatorsearch.internal.column.Dictionary;
import org.creatorsearch.schema.Schema;

/** Reads briefs with the brands that an index has seen. Safe for use by many threads. */
final class Briefs {
  /** Those that were seen first: a refresh must not wait for more names than anybody asks for. */
  private static final int MOST_BRANDS = 20_000;

  private volatile Known known;

  private record Known(BriefReader reader, int brands) {}

  Briefs(Schema schema) {
    this.known = new Known(new BriefReader(schema), 0);
  }

  /** Takes the brands of an index; nothing is done where none has come. */
  void know(Dictionary brands) {
    var size = Math.min(MOST_BRANDS, brands.size());
    if (size != known.brands()) {
      List<String> names = IntStream.range(0, size).mapToObj(brands::value).toList();
      known = new Known(known.reader().knowing(names), size);
    }
  }

  BriefReading read(String brief) {
    return known.reader().read(brief);
  }
}
