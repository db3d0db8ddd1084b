package org.creatorsearch.internal.rank;

import java.time.LocalDate;
import java.util.List;
import org.creatorsearch.fact.Fact;
import org.creatorsearch.fact.FactKind;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.query.Signal;

/** How steadily and how lately a creator posts, on one day. */
final class RecencySignal extends KeptSignal {
  private final NumberColumn rhythm;
  private final NumberColumn lastPost;
  private final long today;

  RecencySignal(Segment segment, LocalDate asOf) {
    super(segment, Signal.RECENCY);
    rhythm = segment.columns().decimal("postsPerWeek90");
    lastPost = segment.columns().count("daysSincePost");
    today = asOf.toEpochDay();
  }

  @Override
  public List<Fact> facts(int doc) {
    if (!lastPost.present().contains(doc)) {
      return List.of(FactKind.POSTS_UNKNOWN.of());
    }
    var last = FactKind.LAST_POST.of(Math.max(0, today - lastPost.get(doc)));
    return rhythm.present().contains(doc)
        ? List.of(last, FactKind.POSTS_PER_WEEK.of(rhythm.get(doc)))
        : List.of(last);
  }
}
