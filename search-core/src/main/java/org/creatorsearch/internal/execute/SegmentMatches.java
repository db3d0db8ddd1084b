package org.creatorsearch.internal.execute;

import java.util.List;
import java.util.function.IntPredicate;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.query.Clause;

/**
 * The matches of one segment, clause by clause.
 *
 * @param segment the segment
 * @param clauses the clauses of the plan
 * @param byClause documents that meet each clause
 * @param base documents that are live and fit the text
 * @param fits by document, its fit to the text, 0..1; for documents that meet everything
 */
record SegmentMatches(
    Segment segment, List<Clause> clauses, List<DocBits> byClause, DocBits base, float[] fits) {

  /** Documents that meet everything. */
  DocBits all() {
    return where(clause -> true);
  }

  /** Documents that meet everything but, perhaps, the clauses on {@code field}. */
  DocBits exceptField(String field) {
    return where(clause -> !clauses.get(clause).field().filter(field::equals).isPresent());
  }

  /** Documents that meet everything but, perhaps, one clause. */
  DocBits exceptClause(int left) {
    return where(clause -> clause != left);
  }

  private DocBits where(IntPredicate counts) {
    var result = base;
    for (var i = 0; i < byClause.size(); i++) {
      if (counts.test(i)) {
        result = result.and(byClause.get(i));
      }
    }
    return result;
  }
}
