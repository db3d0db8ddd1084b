package org.creatorsearch.internal.rank;

import java.time.LocalDate;
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
  public String detail(int doc) {
    return lastPost.present().contains(doc)
        ? "last post "
            + Figure.fixed(Math.max(0, today - lastPost.get(doc)), 0)
            + " days ago"
            + (rhythm.present().contains(doc)
                ? ", " + Figure.fixed(rhythm.get(doc), 1) + " posts a week"
                : "")
        : "no posts known, taken as average";
  }
}
