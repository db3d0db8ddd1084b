package org.creatorsearch.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts of slots found, missed and read into a brief, micro-averaged. */
final class Tally {
  private int found;
  private int missed;
  private int wrong;

  void add(Tally other) {
    found += other.found;
    missed += other.missed;
    wrong += other.wrong;
  }

  void find() {
    found++;
  }

  void miss() {
    missed++;
  }

  void mistake() {
    wrong++;
  }

  double precision() {
    return found == 0 ? 0 : (double) found / (found + wrong);
  }

  double recall() {
    return found == 0 ? 0 : (double) found / (found + missed);
  }

  double f1() {
    return found == 0 ? 0 : 2.0 * found / (2 * found + missed + wrong);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %.3f  R %.3f  F1 %.3f  (%d found, %d missed, %d wrong)",
        precision(),
        recall(),
        f1(),
        found,
        missed,
        wrong);
  }

  /** Slots of {@code read} that are none of {@code judged}; each judged slot is found once. */
  static List<Slot> unmatched(List<Slot> judged, List<Slot> read) {
    var rest = new ArrayList<>(read);
    for (var slot : judged) {
      rest.stream().filter(slot::foundIn).findFirst().ifPresent(rest::remove);
    }
    return rest;
  }
}
