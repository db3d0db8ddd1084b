package org.creatorsearch.creator;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a value comes from.
 *
 * @param by who said so: {@code platform}, {@code declared}, {@code trending-region} and the like
 * @param at the day it was true
 */
public record Provenance(Optional<String> by, Optional<LocalDate> at) {
  public Provenance {
    by = Rules.name("provenance.by", by);
    at.ifPresent(day -> Rules.day("provenance.at", day));
  }
}
