package org.creatorsearch.internal.execute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creatorsearch.internal.column.Counts;
import org.creatorsearch.internal.column.FacetColumn;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.internal.plan.SearchPlan;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.FacetRequest;
import org.creatorsearch.result.Facet;
import org.creatorsearch.schema.FieldType;
import org.creatorsearch.schema.Schema;

/**
 * Counts fields over the matches, each sideways: without regard to the clauses on itself. Fields
 * that no clause is on are counted together, over the same documents.
 */
final class FacetCounter {
  private final Snapshot snapshot;
  private final Schema schema;
  private final List<Clause> clauses;
  private final List<SegmentMatches> matches;
  private final List<FacetRequest> requests;
  private final List<CountedField> fields;
  private final Deadline deadline;

  FacetCounter(
      Snapshot snapshot,
      Schema schema,
      SearchPlan plan,
      List<SegmentMatches> matches,
      Deadline deadline) {
    this.snapshot = snapshot;
    this.schema = schema;
    this.clauses = plan.clauses();
    this.requests = plan.facets();
    this.matches = matches;
    this.deadline = deadline;
    this.fields = requests.stream().map(this::counted).toList();
  }

  /**
   * The counting, in pieces that may be done side by side: fields that are counted over the same
   * documents are counted together.
   */
  List<SpareThreads.Piece> pieces() {
    var together = new LinkedHashMap<Integer, List<CountedField>>();
    for (var field : fields) {
      var place = matches.isEmpty() ? 0 : matches.getFirst().placeOf(field.name());
      together.computeIfAbsent(place, p -> new ArrayList<>()).add(field);
    }
    var pieces = new ArrayList<SpareThreads.Piece>();
    together.values().forEach(own -> pieces.add(() -> matches.forEach(m -> count(m, own))));
    return pieces;
  }

  /** The facets by field, in the order in which they were asked for, when all has been counted. */
  Map<String, Facet> facets() {
    var facets = new LinkedHashMap<String, Facet>();
    for (var i = 0; i < fields.size(); i++) {
      facets.put(requests.get(i).field(), fields.get(i).facet(requests.get(i)));
    }
    return facets;
  }

  private CountedField counted(FacetRequest request) {
    var field = schema.field(request.field());
    if (field.type() == FieldType.SHARES) {
      return new CountedShares(field, schema, snapshot, clauses, deadline);
    }
    var rate = AskedRate.in(clauses).filter(sampling -> AskedRate.isRate(field.name()));
    return field.type().numeric()
        ? new CountedNumbers(field, rate)
        : new CountedValues(field, schema, snapshot, clauses);
  }

  private void count(SegmentMatches segment, List<CountedField> fields) {
    var docs = segment.exceptField(fields.getFirst().name());
    var size = docs.count();
    var columns = new ArrayList<FacetColumn>();
    var counts = new ArrayList<Counts>();
    for (var field : fields) {
      deadline.check();
      field
          .column(segment)
          .ifPresentOrElse(
              column -> {
                columns.add(column);
                counts.add(field.counts());
              },
              () -> field.count(segment, docs, size));
    }
    segment.segment().census().count(docs, size, columns, counts);
  }
}
