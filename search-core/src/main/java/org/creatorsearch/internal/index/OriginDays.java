package org.creatorsearch.internal.index;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.column.DocBitsBuilder;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.schema.Origin;

/**
 * The days on which the values of a field were seen, by document of one segment: the day stated
 * under the nearest key, or else what the profile tells by itself. Confined to one thread, since it
 * may read.
 */
public final class OriginDays {
  private final int length;

  /** The nearest first. */
  private final List<NumberOnDisk> stated = new ArrayList<>();

  /** Of these the latest counts. */
  private final List<NumberColumn> told = new ArrayList<>();

  OriginDays(SegmentColumns columns, Origin origin) {
    length = columns.length();
    for (var key : origin.keys()) {
      addStated(columns.onDisk(StatedOrigins.day(key), false));
    }
    switch (origin.dating()) {
      case UPDATE -> told.add(columns.count("daysSinceUpdate"));
      case POSTS -> {
        told.add(columns.count("daysSinceUpdate"));
        told.add(columns.count("daysSincePost"));
      }
      case HISTORY -> addStated(columns.onDisk(StatedOrigins.HISTORY, false));
    }
  }

  private void addStated(NumberOnDisk days) {
    if (!days.isEmpty()) {
      stated.add(days);
    }
  }

  /** The day of a document since 1970; minus infinity where it is not known. */
  public double get(int doc) {
    for (var days : stated) {
      if (days.has(doc)) {
        return days.get(doc);
      }
    }
    var day = Double.NEGATIVE_INFINITY;
    for (var days : told) {
      if (days.present().contains(doc)) {
        day = Math.max(day, days.get(doc));
      }
    }
    return day;
  }

  /**
   * Documents whose day is known, parted.
   *
   * @param since of that day and later
   * @param before of earlier days
   */
  public record Parted(DocBits since, DocBits before) {
    /** What a nearer key says counts in place of this. */
    private Parted under(Parted nearer) {
      var said = nearer.since.or(nearer.before);
      return said.isEmpty()
          ? this
          : new Parted(nearer.since.or(since.andNot(said)), nearer.before.or(before.andNot(said)));
    }
  }

  /** The documents by whether their value was seen on {@code day} or later. */
  public Parted parted(double day) {
    var parted = told(day);
    for (var days : stated.reversed()) {
      parted = parted.under(stated(days, day));
    }
    return parted;
  }

  private Parted told(double day) {
    var since = DocBits.none(length);
    var known = DocBits.none(length);
    for (var days : told) {
      since = since.or(days.between(day, Double.POSITIVE_INFINITY));
      known = known.or(days.present());
    }
    return new Parted(since, known.andNot(since));
  }

  private Parted stated(NumberOnDisk days, double from) {
    var since = new DocBitsBuilder(length);
    var before = new DocBitsBuilder(length);
    try {
      var values = days.values();
      for (var doc = values.nextDoc(); doc != NO_MORE_DOCS; doc = values.nextDoc()) {
        (values.longValue() >= from ? since : before).add(doc);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Parted(since.build(), before.build());
  }
}
