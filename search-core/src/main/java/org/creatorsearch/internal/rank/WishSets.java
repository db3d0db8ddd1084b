package org.creatorsearch.internal.rank;

import java.util.List;
import org.creatorsearch.internal.index.Segment;

/** What a search wishes for, by segment. Safe for use by many threads. */
public interface WishSets {
  /** The wishes in their order; empty where there are none. */
  List<Wish> of(Segment segment);
}
