package org.creatorsearch.internal.execute;

import java.util.ArrayList;
import java.util.List;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.Filter;
import org.creatorsearch.result.AudienceShare;

/** The joint filters of a request, and what share of one audience each of them means. */
final class JointShares {
  private final List<Asked> asked = new ArrayList<>();
  private final Snapshot snapshot;
  private final Deadline deadline;

  private record Asked(int clause, Filter.Joint filter) {}

  JointShares(List<Clause> clauses, Snapshot snapshot, Deadline deadline) {
    this.snapshot = snapshot;
    this.deadline = deadline;
    for (var i = 0; i < clauses.size(); i++) {
      var clause = i;
      Filter.leaves(clauses.get(i).filter())
          .map(Filter.Leaf::bare)
          .filter(Filter.Joint.class::isInstance)
          .forEach(leaf -> asked.add(new Asked(clause, (Filter.Joint) leaf)));
    }
  }

  /** The shares of one document that are known, in the order of the request. */
  List<AudienceShare> of(Segment segment, int doc) {
    var shares = new ArrayList<AudienceShare>();
    for (var joint : asked) {
      var matcher = new JointMatcher(segment, snapshot, joint.filter(), deadline);
      if (matcher.isKnown(doc)) {
        shares.add(new AudienceShare(joint.clause(), matcher.share(doc), matcher.basis(doc)));
      }
    }
    return shares;
  }
}
