package org.creatorsearch.internal.rank;

/** One signal over the documents of one segment. */
interface SignalSource {
  /** The signal's value, 0..1. */
  double value(int doc);

  /** The facts behind the value, in words. */
  String detail(int doc);
}
