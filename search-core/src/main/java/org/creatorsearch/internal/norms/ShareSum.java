package org.creatorsearch.internal.norms;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Sum of the shares that one value has in many audiences, in any order. Confined to one thread. */
public final class ShareSum {
  /** In units of {@link FixedPoint}. */
  private long units;

  /** Adds the share of one audience, 0..1; one that no audience can have is passed over. */
  public void add(double share) {
    if (share > 0 && share <= 1) {
      units += FixedPoint.units(share);
    }
  }

  /** Takes off a share that was added. */
  public void subtract(double share) {
    if (share > 0 && share <= 1) {
      units -= FixedPoint.units(share);
    }
  }

  /** The same sum, to be added to. */
  public ShareSum copy() {
    var copy = new ShareSum();
    copy.units = units;
    return copy;
  }

  /** Adds another sum. */
  void add(ShareSum other) {
    units += other.units;
  }

  void write(DataOutput out) throws IOException {
    out.writeLong(units);
  }

  static ShareSum read(DataInput in) throws IOException {
    var sum = new ShareSum();
    sum.units = in.readLong();
    return sum;
  }

  /** The sum. */
  double value() {
    return FixedPoint.value(units);
  }
}
