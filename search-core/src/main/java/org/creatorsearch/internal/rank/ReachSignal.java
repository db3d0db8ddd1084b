package org.creatorsearch.internal.rank;

import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.query.Signal;

/** Share of creators of the platform who have fewer followers. */
final class ReachSignal extends KeptSignal {
  private final NumberColumn followers;

  ReachSignal(Segment segment) {
    super(segment, Signal.REACH);
    followers = segment.columns().count("followers");
  }

  @Override
  public String detail(int doc) {
    return detail(followers, doc);
  }

  static String detail(NumberColumn followers, int doc) {
    return followers.present().contains(doc)
        ? Figure.grouped(followers.get(doc)) + " followers"
        : "followers unknown, taken as average";
  }
}
