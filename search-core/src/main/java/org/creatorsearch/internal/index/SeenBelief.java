package org.creatorsearch.internal.index;

import java.time.LocalDate;
import org.creatorsearch.query.Belief;
import org.creatorsearch.schema.Origin;

/**
 * How far the values of a field are believed, by document of one segment, on one day. Confined to
 * one thread, since it may read.
 */
public final class SeenBelief {
  private final OriginDays days;
  private final Belief belief;
  private final long today;

  SeenBelief(SegmentColumns columns, String field, Belief belief, LocalDate today) {
    this.days = columns.days(Origin.of(field));
    this.belief = belief;
    this.today = today.toEpochDay();
  }

  /**
   * Days since the value of a document was seen; 0 where that is still to come, or is not known.
   */
  public long age(int doc) {
    var day = days.get(doc);
    return Double.isInfinite(day) ? 0 : Math.max(0, today - (long) day);
  }

  /**
   * How far the value of a document is believed, 0..1. Of which nobody knows the day is believed in
   * full: it need not be old.
   */
  public double get(int doc) {
    return belief.fades() ? belief.after(age(doc)) : 1;
  }

  /** What is left of {@code value} where the rest is taken as {@code usual}. */
  public double blend(int doc, double value, double usual) {
    var believed = get(doc);
    return believed == 1 ? value : believed * value + (1 - believed) * usual;
  }
}
