package org.creatorsearch.internal.norms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creatorsearch.measure.LogEngagement.OfFormat;

/**
 * What is kept of the formats that creators of one platform post in: the normal equations of the
 * within-creator regression that {@link FormatNorms} solves. Every creator counts once, by the
 * shares of its posts.
 */
final class FormatSums {
  /** No platform has so many; beyond them profiles make formats up, and the most usual are told. */
  private static final int MOST_FORMATS = 32;

  /** Names that are looked at, whatever profiles make up. */
  private static final int MOST_NAMES = 4096;

  /** Means are kept within these bounds, as those of {@link PeerSums} are. */
  private static final double LOWEST = -12;

  private static final double HIGHEST = 2;

  /** What is added up of one format; tables by other format. */
  private static final class Row {
    long share;
    long contrast;
    int creators;
    final TreeMap<String, long[]> cross = new TreeMap<>();
  }

  private final TreeMap<String, Row> rows = new TreeMap<>();

  void add(List<OfFormat> own) {
    var formats = known(own);
    var posts = formats.stream().mapToLong(OfFormat::n).sum();
    var mean = 0.0;
    for (var format : formats) {
      mean += bounded(format) * format.n() / posts;
    }
    for (var format : formats) {
      var share = (double) format.n() / posts;
      var row = rows.computeIfAbsent(format.format(), f -> new Row());
      row.share += FixedPoint.units(share);
      if (formats.size() > 1) {
        row.creators++;
        row.contrast += FixedPoint.units(share * (bounded(format) - mean));
        for (var other : formats) {
          var both = share * other.n() / posts;
          row.cross.computeIfAbsent(other.format(), f -> new long[1])[0] +=
              FixedPoint.units(other.equals(format) ? share - both : -both);
        }
      }
    }
  }

  private List<OfFormat> known(List<OfFormat> own) {
    var known = new ArrayList<OfFormat>();
    for (var format : own) {
      var isKnown = rows.containsKey(format.format());
      if (format.n() > 0
          && Double.isFinite(format.mean())
          && (isKnown || rows.size() < MOST_NAMES)) {
        rows.computeIfAbsent(format.format(), f -> new Row());
        known.add(format);
      }
    }
    return known;
  }

  private static double bounded(OfFormat format) {
    return Math.clamp(format.mean(), LOWEST, HIGHEST);
  }

  /** The formats that most posts are of, by name. */
  List<String> formats() {
    return rows.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, Row>>comparingLong(e -> -e.getValue().share)
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_FORMATS)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Sum of the shares that a format has in the posts of all creators. */
  double share(String format) {
    return FixedPoint.value(rows.getOrDefault(format, new Row()).share);
  }

  /** Sum of share x distance from the creator's own mean, over creators of several formats. */
  double contrast(String format) {
    return FixedPoint.value(rows.getOrDefault(format, new Row()).contrast);
  }

  /** Sum of the products of two formats' shares, as the normal equations have them. */
  double cross(String one, String other) {
    var row = rows.getOrDefault(one, new Row());
    return FixedPoint.value(row.cross.getOrDefault(other, new long[1])[0]);
  }

  /** Creators with posts of this format and of others. */
  int creators(String format) {
    return rows.getOrDefault(format, new Row()).creators;
  }
}
