package org.creatorsearch.internal.execute;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.creatorsearch.creator.Provenance;
import org.creatorsearch.internal.index.OriginDays;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.query.Sourcing;
import org.creatorsearch.schema.Origin;
import org.creatorsearch.schema.Schema;

/**
 * By whom and when values of the creators of one segment were seen, document by document. Confined
 * to one thread.
 */
final class SeenValues {
  private static final Origin.Days NONE =
      new Origin.Days(Optional.empty(), Optional.empty(), Optional.empty());

  private final Segment segment;
  private final Schema schema;
  private final Map<Origin, OriginDays> days = new HashMap<>();

  SeenValues(Segment segment, Schema schema) {
    this.segment = segment;
    this.schema = schema;
  }

  /**
   * Where the value of a field comes from, whether the document has one or not.
   *
   * @param stated the provenance that the profile states
   */
  Provenance of(String field, int doc, Map<String, Provenance> stated) {
    var origin = schema.field(field).origin();
    var day = days.computeIfAbsent(origin, segment.columns()::days).get(doc);
    return new Provenance(
        origin.of(stated, NONE).by(),
        Double.isInfinite(day) ? Optional.empty() : Optional.of(LocalDate.ofEpochDay((long) day)));
  }

  /** Whether a value was come by as it must be to be known on {@code today}. */
  static boolean isAsAsked(Provenance seen, Sourcing sourcing, LocalDate today) {
    var lately =
        sourcing.maxAgeDays().isEmpty()
            || seen.at()
                .filter(day -> !day.isBefore(today.minusDays(sourcing.maxAgeDays().getAsInt())))
                .isPresent();
    return lately
        && (sourcing.by().isEmpty()
            || seen.by().map(Origin::source).filter(sourcing.by()::contains).isPresent());
  }
}
