package org.creatorsearch.internal.execute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.column.LeaveOneOut;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.query.Clause;

/**
 * The matches of one segment, and the near misses: documents that meet everything but, perhaps, the
 * clauses on one field.
 */
final class SegmentMatches {
  private final Segment segment;
  private final FilterMatcher filters;
  private final List<DocBits> byClause;
  private final DocBits base;
  private final float[] fits;

  /** By field, the place of its clauses among those that {@link #byField} leaves out. */
  private final Map<String, Integer> places = new LinkedHashMap<>();

  private final LeaveOneOut byField;
  private final int conditions;

  /**
   * @param filters finds the documents of the segment that meet a condition
   * @param clauses the clauses of the plan
   * @param byClause documents that meet each clause
   * @param base documents that are live and fit the text
   * @param fits of the documents that meet everything, in their order, the fit to the text, 0..1;
   *     empty where there is no text
   */
  SegmentMatches(
      Segment segment,
      FilterMatcher filters,
      List<Clause> clauses,
      List<DocBits> byClause,
      DocBits base,
      float[] fits) {
    this.segment = segment;
    this.filters = filters;
    this.byClause = byClause;
    this.base = base;
    this.fits = fits;
    var byCondition = conditions(clauses);
    this.conditions = byCondition.size();
    this.byField = LeaveOneOut.of(base, byCondition);
  }

  /** Clauses on one field are one condition; every other clause is one of its own. */
  private List<DocBits> conditions(List<Clause> clauses) {
    var conditions = new ArrayList<DocBits>();
    for (var i = 0; i < clauses.size(); i++) {
      var bits = byClause.get(i);
      var field = clauses.get(i).field();
      var place = field.isPresent() ? places.putIfAbsent(field.get(), conditions.size()) : null;
      if (place == null) {
        conditions.add(bits);
      } else {
        conditions.set(place, conditions.get(place).and(bits));
      }
    }
    return conditions;
  }

  Segment segment() {
    return segment;
  }

  /** Finds the documents of the segment that meet a condition. */
  FilterMatcher filters() {
    return filters;
  }

  /** The numbers of the segment. */
  NumberAccess numbers() {
    return filters.numbers();
  }

  /** Of the documents that meet everything, in their order, the fit to the text. */
  float[] fits() {
    return fits;
  }

  /** Documents that meet everything. */
  DocBits all() {
    return byField.all();
  }

  /** How many documents are looked at where they and every {@link #exceptField} are counted. */
  long documents() {
    var documents = (long) looked(byField.all());
    for (int place : places.values()) {
      documents += looked(byField.without(place));
    }
    return documents;
  }

  /** Of a set of more than half, those that are not in it are looked at. */
  private int looked(DocBits docs) {
    return Math.min(docs.count(), segment.census().size() - docs.count());
  }

  /** How many documents meet everything. */
  int count() {
    return byField.all().count();
  }

  /**
   * Which condition {@link #exceptField} leaves out, the same for all segments of a search; -1 for
   * none.
   */
  int placeOf(String field) {
    return places.getOrDefault(field, -1);
  }

  /** Documents that meet everything but, perhaps, the clauses on {@code field}. */
  DocBits exceptField(String field) {
    var place = places.get(field);
    return place == null ? byField.all() : byField.without(place);
  }

  /** The documents that meet everything but, perhaps, one clause; for each clause. */
  LeaveOneOut byClause() {
    // Without two clauses on one field they are what is known already.
    return conditions == byClause.size() ? byField : LeaveOneOut.of(base, byClause);
  }
}
