package org.creatorsearch.brief;

import java.util.List;
import java.util.Optional;
import org.creatorsearch.schema.Schema;

public final class BriefReader {
  public BriefReader(Schema schema) {}

  public BriefReading read(String s) {
    return new BriefReading(List.of(), List.of(), Optional.empty(), s);
  }
}
