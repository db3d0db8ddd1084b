package org.creatorsearch.internal.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.creatorsearch.fact.Fact;
import org.creatorsearch.fact.FactKind;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.column.ShareColumn;
import org.creatorsearch.internal.column.ShareCursor;
import org.creatorsearch.internal.index.SeenBelief;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.query.Signal;
import org.creatorsearch.query.Target;
import org.creatorsearch.schema.AudienceDimension;

/**
 * How much of an audience is in a target: the weighted geometric mean over the dimensions asked for
 * of the share that is, each share smoothed towards what is normal by the number of people it was
 * taken from:
 *
 * <pre>c = (n x share + m x base) / (n + m)</pre>
 *
 * A dimension of which nothing is known takes the base, and one that was seen long ago is believed
 * in part, and takes the base for the rest.
 */
final class TargetFit {
  /** The base counts as much as a sample of so many people. */
  private static final double PRIOR_SAMPLE = 50;

  /** Shares without a sample size are taken as if from a small sample. */
  private static final double UNKNOWN_SAMPLE = 200;

  private final List<Dimension> dimensions = new ArrayList<>();
  private final double weightSum;

  private record Dimension(
      AudienceDimension dimension, boolean[] wanted, double base, List<String> values) {
    /** Where people live matters most to a buyer; age and gender refine it. */
    double weight() {
      return switch (dimension) {
        case COUNTRY, LANGUAGE -> 0.5;
        case GENDER, AGE, INTEREST -> 0.25;
      };
    }
  }

  TargetFit(Target target, Snapshot snapshot) {
    target
        .dimensions()
        .forEach(
            (dimension, values) -> {
              var wanted = snapshot.marks(dimension, values);
              var base = snapshot.baseShare(dimension, values);
              dimensions.add(new Dimension(dimension, wanted, base, List.copyOf(values)));
            });
    weightSum = dimensions.stream().mapToDouble(Dimension::weight).sum();
  }

  /** What is normal: the fit of a creator of whom nothing is known. */
  double normal() {
    return mean(Dimension::base);
  }

  private interface ShareOf {
    double share(Dimension dimension);
  }

  private double mean(ShareOf shares) {
    var log = 0.0;
    for (var dimension : dimensions) {
      log += dimension.weight() / weightSum * Math.log(Math.max(1e-6, shares.share(dimension)));
    }
    return Math.exp(log);
  }

  /** The fit in one segment. */
  InSegment in(Segment segment) {
    return new InSegment(segment);
  }

  /**
   * The fit of the documents of one segment. Several signals ask for that of the same documents, be
   * it one after another or block by block, so that the last ones are remembered: each is read from
   * the index. Confined to one thread.
   */
  final class InSegment {
    /** A power of two, and no less than a block. */
    private static final int REMEMBERED = DocBits.BLOCK;

    private final int[] rememberedDocs = new int[REMEMBERED];
    private final double[] remembered = new double[REMEMBERED];
    private final List<ShareColumn> columns = new ArrayList<>();
    private final List<ShareCursor> cursors = new ArrayList<>();
    private final List<SeenBelief> beliefs = new ArrayList<>();
    private final NumberColumn samples;

    private InSegment(Segment segment) {
      dimensions.forEach(d -> columns.add(segment.columns().shares(d.dimension().field())));
      columns.forEach(column -> cursors.add(column.cursor()));
      dimensions.forEach(
          d -> beliefs.add(segment.believed(Signal.AUDIENCE, d.dimension().field())));
      samples = segment.columns().count("audience.sample");
      Arrays.fill(rememberedDocs, -1);
    }

    /** 0..1. */
    double value(int doc) {
      var place = doc & (REMEMBERED - 1);
      if (rememberedDocs[place] != doc) {
        remembered[place] = read(doc);
        rememberedDocs[place] = doc;
      }
      return remembered[place];
    }

    private double read(int doc) {
      var n = samples.present().contains(doc) ? samples.get(doc) : UNKNOWN_SAMPLE;
      var log = 0.0;
      for (var i = 0; i < dimensions.size(); i++) {
        var dimension = dimensions.get(i);
        var share = smoothed(doc, i, n);
        log += dimension.weight() / weightSum * Math.log(Math.max(1e-6, share));
      }
      return Math.min(1, Math.exp(log));
    }

    private double smoothed(int doc, int at, double n) {
      var dimension = dimensions.get(at);
      if (!columns.get(at).known().contains(doc)) {
        return dimension.base();
      }
      var share = cursors.get(at).points(doc, dimension.wanted()) / (double) ShareColumn.WHOLE;
      var smoothed = (n * share + PRIOR_SAMPLE * dimension.base()) / (n + PRIOR_SAMPLE);
      return beliefs.get(at).blend(doc, smoothed, dimension.base());
    }

    double normal() {
      return TargetFit.this.normal();
    }

    List<Fact> facts(int doc) {
      var facts = new ArrayList<Fact>();
      for (var i = 0; i < dimensions.size(); i++) {
        var dimension = dimensions.get(i);
        var field = dimension.dimension().field();
        if (columns.get(i).known().contains(doc)) {
          var share = cursors.get(i).points(doc, dimension.wanted()) / (double) ShareColumn.WHOLE;
          var own = FactKind.AUDIENCE_SHARE.of(share, dimension.values(), dimension.base(), field);
          facts.addAll(Seen.with(List.of(own), beliefs.get(i), doc));
        } else {
          facts.add(FactKind.AUDIENCE_UNKNOWN.of(dimension.values(), dimension.base(), field));
        }
      }
      return facts;
    }
  }
}
