package org.creatorsearch.internal.execute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creatorsearch.internal.column.Counts;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.column.FacetColumn;
import org.creatorsearch.internal.index.Snapshot;
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
  private final Deadline deadline;

  FacetCounter(
      Snapshot snapshot,
      Schema schema,
      List<Clause> clauses,
      List<SegmentMatches> matches,
      Deadline deadline) {
    this.snapshot = snapshot;
    this.schema = schema;
    this.clauses = clauses;
    this.matches = matches;
    this.deadline = deadline;
  }

  /** The facets by field, in the order in which they were asked for. */
  Map<String, Facet> count(List<FacetRequest> requests) {
    var fields = requests.stream().map(this::counted).toList();
    for (var segment : matches) {
      count(segment, fields);
    }
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
    return field.type().numeric()
        ? new CountedNumbers(field, schema, snapshot)
        : new CountedValues(field, schema, snapshot, clauses);
  }

  private void count(SegmentMatches segment, List<CountedField> fields) {
    var together = new LinkedHashMap<DocBits, List<CountedField>>();
    for (var field : fields) {
      var docs = segment.exceptField(field.name());
      together.computeIfAbsent(docs, d -> new ArrayList<>()).add(field);
    }
    together.forEach((docs, own) -> count(segment, docs, own));
  }

  private void count(SegmentMatches segment, DocBits docs, List<CountedField> fields) {
    var size = segment.countExceptField(fields.getFirst().name());
    var columns = new ArrayList<FacetColumn>();
    var counts = new ArrayList<Counts>();
    for (var field : fields) {
      deadline.check();
      field
          .column(segment.segment())
          .ifPresentOrElse(
              column -> {
                columns.add(column);
                counts.add(field.counts());
              },
              () -> field.count(segment.segment(), docs, size));
    }
    segment.segment().census().count(docs, size, columns, counts);
  }
}
