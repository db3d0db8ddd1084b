package org.creatorsearch.internal.norms;

import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creatorsearch.measure.LogEngagement;
import org.creatorsearch.result.PeerReport;

/**
 * What the format of a post does to its engagement on one platform, told from creators who post in
 * several formats: y of a post = the creator + the format, by least squares on the distances from
 * each creator's own mean (the within estimator: Wooldridge, Econometric Analysis of Cross Section
 * and Panel Data, 2010, section 10.5). Who posts in which format does not matter then.
 *
 * <p>A ridge (Hoerl and Kennard, Technometrics 12, 1970) shrinks effects towards none, as much as
 * {@value #LEVEL_CREATORS} creators would who do equally well in both formats.
 */
final class FormatNorms {
  private static final double LEVEL_CREATORS = 10;

  /** The curvature that one creator adds who posts in two formats equally often. */
  private static final double ONE_CREATOR = 0.5;

  /**
   * Of one format.
   *
   * @param y what it adds to y
   * @param creators who show it and others
   */
  record Effect(double y, int creators) {
    void write(DataOutput out) throws IOException {
      out.writeDouble(y);
      out.writeInt(creators);
    }

    static Effect read(DataInputStream in) throws IOException {
      return new Effect(in.readDouble(), in.readInt());
    }
  }

  private final Map<String, Effect> effects;

  private FormatNorms(Map<String, Effect> effects) {
    this.effects = Map.copyOf(effects);
  }

  /** Fits the effects; they are around a usual post, so that the mean over all creators is 0. */
  static FormatNorms of(FormatSums sums) {
    var formats = sums.formats();
    var solved = solved(sums, formats);
    var shares = 0.0;
    var mean = 0.0;
    for (var i = 0; i < formats.size(); i++) {
      shares += sums.share(formats.get(i));
      mean += sums.share(formats.get(i)) * solved[i];
    }
    var effects = new TreeMap<String, Effect>();
    for (var i = 0; i < formats.size(); i++) {
      var creators = sums.creators(formats.get(i));
      // What nobody can be compared in is taken for usual.
      effects.put(
          formats.get(i), new Effect(creators == 0 ? 0 : solved[i] - mean / shares, creators));
    }
    return new FormatNorms(effects);
  }

  /** Solves the normal equations by elimination; with the ridge, no pivot is below it. */
  private static double[] solved(FormatSums sums, List<String> formats) {
    var size = formats.size();
    var matrix = new double[size][size + 1];
    for (var i = 0; i < size; i++) {
      for (var j = 0; j < size; j++) {
        matrix[i][j] = sums.cross(formats.get(i), formats.get(j));
      }
      matrix[i][i] += LEVEL_CREATORS * ONE_CREATOR;
      matrix[i][size] = sums.contrast(formats.get(i));
    }
    for (var pivot = 0; pivot < size; pivot++) {
      for (var i = 0; i < size; i++) {
        if (i != pivot) {
          var factor = matrix[i][pivot] / matrix[pivot][pivot];
          for (var j = pivot; j <= size; j++) {
            matrix[i][j] -= factor * matrix[pivot][j];
          }
        }
      }
    }
    var solved = new double[size];
    for (var i = 0; i < size; i++) {
      solved[i] = matrix[i][size] / matrix[i][i];
    }
    return solved;
  }

  /** What the formats of an account's posts add to its mean y; 0 where nothing is known. */
  double shift(LogEngagement engagement) {
    var shift = 0.0;
    for (var format : engagement.formats()) {
      var effect = effects.get(format.format());
      if (effect != null) {
        shift += effect.y() * format.n() / engagement.n();
      }
    }
    return shift;
  }

  /** The effects as factors, by format. */
  List<PeerReport.Format> report() {
    return new TreeMap<>(effects)
        .entrySet().stream()
            .map(
                e ->
                    new PeerReport.Format(
                        e.getKey(), StrictMath.exp(e.getValue().y()), e.getValue().creators()))
            .toList();
  }

  void write(DataOutput out) throws IOException {
    StoredWord.writeTable(effects, out, Effect::write);
  }

  static FormatNorms read(DataInputStream in) throws IOException {
    return new FormatNorms(StoredWord.readTable(in, Effect::read));
  }
}
