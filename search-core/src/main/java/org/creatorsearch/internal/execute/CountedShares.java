package org.creatorsearch.internal.execute;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.column.FacetColumn;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.FacetRequest;
import org.creatorsearch.query.Filter;
import org.creatorsearch.result.Facet;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.Field;
import org.creatorsearch.schema.Schema;

/** A dimension of audiences: a creator counts for every value of which it has enough. */
final class CountedShares extends CountedField {
  private final FacetValues values;
  private final int least;
  private final Deadline deadline;

  CountedShares(
      Field field, Schema schema, Snapshot snapshot, List<Clause> clauses, Deadline deadline) {
    super(field.name(), snapshot.dictionaries().of(field.name()).size());
    this.values =
        new FacetValues(field.name(), schema, snapshot.dictionaries().of(field.name()), clauses);
    this.least = FilterMatcher.leastPoints(minShare(field.name(), clauses));
    this.deadline = deadline;
  }

  /**
   * The share that counts as having a value: what the request's own filters on the dimension ask
   * for, so that the number beside a value is what its filter would match; the least of several.
   */
  private static double minShare(String field, List<Clause> clauses) {
    return clauses.stream()
        .filter(clause -> clause.field().filter(field::equals).isPresent())
        .map(Clause::filter)
        .map(filter -> filter instanceof Filter.Leaf leaf ? leaf.bare() : filter)
        .filter(Filter.Share.class::isInstance)
        .map(Filter.Share.class::cast)
        .mapToDouble(Filter.Share::minShare)
        .min()
        .orElseGet(() -> dimension(field).defaultMinShare());
  }

  private static AudienceDimension dimension(String field) {
    return Arrays.stream(AudienceDimension.values())
        .filter(d -> d.field().equals(field))
        .findFirst()
        .orElseThrow();
  }

  @Override
  Optional<FacetColumn> column(SegmentMatches matches) {
    return Optional.empty();
  }

  @Override
  void count(SegmentMatches matches, DocBits docs, int size) {
    var column = matches.segment().columns().shares(name());
    column.count(docs, size, least, counts().byOrdinal(), deadline::tick);
    counts().addMissing(size - docs.countAnd(column.known()));
  }

  @Override
  Facet facet(FacetRequest request) {
    return values.of(counts(), request);
  }
}
