package org.creatorsearch.measure;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How far an account's signals are consistent with a genuine audience.
 *
 * @param score 0..100; empty when too little is known, which is not the same as 50
 * @param low lower end of the band around the score
 * @param high upper end of the band
 * @param coverage share of all evidence, by weight, that there was data for, 0..1
 * @param evidence the items
 */
public record Authenticity(
    OptionalDouble score, double low, double high, double coverage, List<Evidence> evidence) {
  public Authenticity {
    evidence = List.copyOf(evidence);
  }
}
