package org.creatorsearch.internal.norms;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.creatorsearch.result.PeerReport;

/**
 * What engagement is usual for a size: a smooth curve of y over x = ln(followers), fitted by local
 * linear regression with a Gaussian kernel on the sums by size class (Fan and Gijbels, Local
 * Polynomial Modelling and Its Applications, 1996) and read by linear interpolation. Local lines
 * rather than local means, because the curve falls steeply at either end of the sizes, where means
 * would be drawn inwards. Beyond the sizes that occur it stays level.
 */
final class PeerCurve {
  /** Half a unit of ln(followers): accounts two thirds larger or smaller still count fully. */
  private static final double BANDWIDTH = 0.5;

  /** Where accounts are rare the kernel widens until it holds this many. */
  private static final double LEAST_IN_KERNEL = 200;

  /** In groups too small for that it widens until it holds half of them. */
  private static final double LEAST_SHARE_IN_KERNEL = 0.5;

  /** Ten imaginary peers without a slope keep lines through few accounts from tilting. */
  private static final double LEVEL_PEERS = 10;

  private final double[] level = new double[SizeScale.CLASSES];
  private final int[] count;

  /** Fits the curve; {@code sums} must not be empty. */
  PeerCurve(PeerSums sums) {
    count = sums.count.clone();
    var first = 0;
    var last = SizeScale.CLASSES - 1;
    while (sums.count[first] == 0) {
      first++;
    }
    while (sums.count[last] == 0) {
      last--;
    }
    for (var i = 0; i < SizeScale.CLASSES; i++) {
      level[i] = fit(sums, Math.clamp(SizeScale.centre(i), sums.meanX(first), sums.meanX(last)));
    }
  }

  private PeerCurve(DataInput in) throws IOException {
    count = new int[SizeScale.CLASSES];
    for (var i = 0; i < SizeScale.CLASSES; i++) {
      level[i] = in.readDouble();
      count[i] = in.readInt();
    }
  }

  void write(DataOutput out) throws IOException {
    for (var i = 0; i < SizeScale.CLASSES; i++) {
      out.writeDouble(level[i]);
      out.writeInt(count[i]);
    }
  }

  static PeerCurve read(DataInput in) throws IOException {
    return new PeerCurve(in);
  }

  /** The usual y at x = ln(followers). */
  double at(double logFollowers) {
    var position = Math.clamp(logFollowers / SizeScale.WIDTH - 0.5, 0, SizeScale.CLASSES - 1);
    var left = Math.min((int) position, SizeScale.CLASSES - 2);
    var part = position - left;
    return level[left] + part * (level[left + 1] - level[left]);
  }

  /** The curve at the sizes that occur, as rates. */
  List<PeerReport.Size> sizes() {
    return IntStream.range(0, SizeScale.CLASSES)
        .filter(i -> count[i] > 0)
        .mapToObj(
            i ->
                new PeerReport.Size(
                    Math.round(StrictMath.exp(SizeScale.centre(i))),
                    StrictMath.exp(at(SizeScale.centre(i))),
                    count[i]))
        .toList();
  }

  private static double fit(PeerSums sums, double x0) {
    var wanted = Math.min(LEAST_IN_KERNEL, LEAST_SHARE_IN_KERNEL * sums.total());
    var bandwidth = BANDWIDTH;
    while (inKernel(sums, x0, bandwidth) < wanted) {
      bandwidth *= 1.5;
    }
    return line(sums, x0, bandwidth);
  }

  private static double inKernel(PeerSums sums, double x0, double bandwidth) {
    var weight = 0.0;
    for (var i = 0; i < SizeScale.CLASSES; i++) {
      if (sums.count[i] > 0) {
        weight += sums.count[i] * kernel((sums.meanX(i) - x0) / bandwidth);
      }
    }
    return weight;
  }

  /** The value at {@code x0} of the line of least weighted squares. */
  private static double line(PeerSums sums, double x0, double bandwidth) {
    double s = 0;
    double sx = 0;
    double sxx = 0;
    double sy = 0;
    double sxy = 0;
    for (var i = 0; i < SizeScale.CLASSES; i++) {
      if (sums.count[i] > 0) {
        var dx = sums.meanX(i) - x0;
        var weight = kernel(dx / bandwidth);
        var y = FixedPoint.value(sums.y[i]);
        s += weight * sums.count[i];
        sx += weight * sums.count[i] * dx;
        sxx += weight * sums.count[i] * dx * dx;
        sy += weight * y;
        sxy += weight * y * dx;
      }
    }
    var ridge = LEVEL_PEERS * bandwidth * bandwidth;
    var slope = (sxy - sx * sy / s) / (sxx - sx * sx / s + ridge);
    return sy / s - slope * sx / s;
  }

  private static double kernel(double u) {
    return StrictMath.exp(-u * u / 2);
  }
}
