package org.creatorsearch.internal.rank;

import java.time.LocalDate;
import org.creatorsearch.internal.index.Recency;
import org.creatorsearch.internal.index.Segment;

/** Steady posting: full between one and seven posts a week, halved by every 30 silent days. */
final class RecencySignal implements SignalSource {
  private final Recency recency;

  RecencySignal(Segment segment, LocalDate asOf) {
    recency = new Recency(segment.columns(), asOf);
  }

  @Override
  public double value(int doc) {
    return recency.value(doc);
  }

  @Override
  public String detail(int doc) {
    return recency.lastPost().present().contains(doc)
        ? "last post "
            + Figure.fixed(recency.silentDays(doc), 0)
            + " days ago"
            + (recency.rhythm().present().contains(doc)
                ? ", " + Figure.fixed(recency.rhythm().get(doc), 1) + " posts a week"
                : "")
        : "no posts known, taken as average";
  }
}
