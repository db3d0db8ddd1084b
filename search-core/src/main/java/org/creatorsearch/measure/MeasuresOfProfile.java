package org.creatorsearch.measure;

import java.time.LocalDate;
import org.creatorsearch.creator.Creator;

/** Computes measures. */
final class MeasuresOfProfile {
  private MeasuresOfProfile() {}

  @SuppressWarnings("DoNotCallSuggester")
  static Measures compute(Creator creator, LocalDate asOf) {
    throw new IllegalStateException("under construction");
  }
}
