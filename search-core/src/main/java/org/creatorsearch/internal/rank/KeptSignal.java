package org.creatorsearch.internal.rank;

/** A signal whose values are kept by document, because no request has a say in them. */
abstract class KeptSignal implements SignalSource {
  private final float[] values;

  KeptSignal(float[] values) {
    this.values = values;
  }

  @Override
  public final double value(int doc) {
    return values[doc];
  }

  @Override
  public final void addTo(double[] scores, double weight, int[] docs, int size) {
    for (var i = 0; i < size; i++) {
      scores[i] += weight * values[docs[i]];
    }
  }
}
