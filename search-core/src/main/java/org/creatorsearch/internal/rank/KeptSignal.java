package org.creatorsearch.internal.rank;

import org.creatorsearch.internal.column.SignalRecords;
import org.creatorsearch.internal.index.KeptSignals;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.query.Signal;

/** A signal whose values are kept by document, because no request has a say in them. */
abstract class KeptSignal implements SignalSource {
  private final SignalRecords records;
  private final int place;

  KeptSignal(Segment segment, Signal signal) {
    records = segment.derived().signals().records();
    place = KeptSignals.placeOf(signal);
  }

  @Override
  public final double value(int doc) {
    return records.get(doc, place);
  }

  @Override
  public final void addTo(double[] scores, double weight, int[] docs, int size) {
    for (var i = 0; i < size; i++) {
      scores[i] += weight * records.get(docs[i], place);
    }
  }
}
