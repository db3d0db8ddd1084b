package org.creatorsearch.internal.execute;

import java.util.List;
import java.util.Optional;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.column.FacetColumn;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.FacetRequest;
import org.creatorsearch.result.Facet;
import org.creatorsearch.schema.Field;
import org.creatorsearch.schema.Schema;

/** A field of names or codes. */
final class CountedValues extends CountedField {
  private final FacetValues values;

  CountedValues(Field field, Schema schema, Snapshot snapshot, List<Clause> clauses) {
    super(field.name(), snapshot.values(field.name()).size());
    this.values = new FacetValues(field.name(), schema, snapshot.values(field.name()), clauses);
  }

  @Override
  Optional<FacetColumn> column(SegmentMatches matches) {
    return Optional.of(matches.segment().columns().keyword(name()).facet());
  }

  @Override
  void count(SegmentMatches matches, DocBits docs, int size) {
    throw new IllegalStateException("values are counted by column");
  }

  @Override
  Facet facet(FacetRequest request) {
    return values.of(counts(), request);
  }
}
