package org.creatorsearch.internal.index;

import java.util.List;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.norms.EvidenceSum;
import org.creatorsearch.measure.LogEngagement;
import org.creatorsearch.measure.LogEngagement.OfFormat;
import org.creatorsearch.schema.EngagementDefinition;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of each document of a segment and is to be compared with others. Read from the
 * index, since only norms and comparisons look at it, one document after another. Confined to one
 * thread.
 */
final class Measured {
  private final NumberColumn followers;
  private final NumberOnDisk logMean;
  private final NumberOnDisk logVariance;
  private final NumberOnDisk logSample;
  private final NumberOnDisk logExposure;
  private final FormatsOnDisk logFormats;
  private final NumberOnDisk points;
  private final NumberOnDisk coverage;
  private final NumberOnDisk variance;
  private final NumberColumn growth90;
  private final NumberColumn prices;

  Measured(SegmentColumns columns) {
    followers = columns.count("followers");
    logMean = columns.onDisk(ProfileDocument.LOG_MEAN, true);
    logVariance = columns.onDisk(ProfileDocument.LOG_VARIANCE, true);
    logSample = columns.onDisk(ProfileDocument.LOG_SAMPLE, false);
    logExposure = columns.onDisk(ProfileDocument.LOG_EXPOSURE, true);
    logFormats = columns.formats();
    points = columns.onDisk(ProfileDocument.EVIDENCE_POINTS, true);
    coverage = columns.onDisk(ProfileDocument.EVIDENCE_COVERAGE, true);
    variance = columns.onDisk(ProfileDocument.EVIDENCE_VARIANCE, true);
    growth90 = columns.decimal("growth90");
    prices = columns.decimal("pricePerThousandViews");
  }

  boolean hasFollowers(int doc) {
    return followers.present().contains(doc);
  }

  /** 0 where unknown. */
  double followers(int doc) {
    return followers.present().contains(doc) ? followers.get(doc) : 0;
  }

  boolean hasEngagement(int doc) {
    return logMean.has(doc);
  }

  /** The formats of the posts behind the engagement. */
  List<OfFormat> formats(int doc) {
    return logFormats.get(doc);
  }

  @Nullable LogEngagement engagement(int doc, String platform) {
    return hasEngagement(doc)
        ? new LogEngagement(
            EngagementDefinition.defaultFor(platform),
            logMean.get(doc),
            logVariance.get(doc),
            (int) logSample.get(doc),
            logExposure.get(doc),
            formats(doc))
        : null;
  }

  EvidenceSum evidence(int doc) {
    return points.has(doc)
        ? new EvidenceSum(
            points.get(doc), coverage.get(doc), variance.has(doc) ? variance.get(doc) : Double.NaN)
        : EvidenceSum.NONE;
  }

  boolean hasGrowth(int doc) {
    return growth90.present().contains(doc);
  }

  double growth90(int doc) {
    return growth90.get(doc);
  }

  boolean hasEvidence(int doc) {
    return points.has(doc);
  }

  boolean hasPrice(int doc) {
    return prices.present().contains(doc);
  }

  double price(int doc) {
    return prices.get(doc);
  }
}
