package org.creatorsearch.internal.index;

import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.norms.EvidenceSum;
import org.creatorsearch.internal.norms.Norms;
import org.creatorsearch.measure.LogEngagement;
import org.creatorsearch.schema.EngagementDefinition;
import org.jspecify.annotations.Nullable;

/** What was measured of each document of a segment and is to be compared with others. */
final class Measured {
  private static final double AVERAGE = 0.5;

  private final NumberColumn followers;
  private final NumberColumn logMean;
  private final NumberColumn logVariance;
  private final NumberColumn logSample;
  private final NumberColumn logExposure;
  private final NumberColumn points;
  private final NumberColumn coverage;
  private final NumberColumn growth90;
  private final NumberColumn prices;
  private final DocBits spikes;

  Measured(SegmentColumns columns) {
    followers = columns.count("followers");
    logMean = columns.decimal(ProfileDocument.LOG_MEAN);
    logVariance = columns.decimal(ProfileDocument.LOG_VARIANCE);
    logSample = columns.count(ProfileDocument.LOG_SAMPLE);
    logExposure = columns.decimal(ProfileDocument.LOG_EXPOSURE);
    points = columns.decimal(ProfileDocument.EVIDENCE_POINTS);
    coverage = columns.decimal(ProfileDocument.EVIDENCE_COVERAGE);
    growth90 = columns.decimal("growth90");
    prices = columns.decimal("pricePerThousandViews");
    spikes = columns.keyword("growthSpike").anyOf(columns.ordinals("growthSpike", "true"));
  }

  boolean hasFollowers(int doc) {
    return followers.present().contains(doc);
  }

  /** 0 where unknown. */
  double followers(int doc) {
    return followers.present().contains(doc) ? followers.get(doc) : 0;
  }

  @Nullable LogEngagement engagement(int doc, String platform) {
    return logMean.present().contains(doc)
        ? new LogEngagement(
            EngagementDefinition.defaultFor(platform),
            logMean.get(doc),
            logVariance.get(doc),
            (int) logSample.get(doc),
            logExposure.get(doc))
        : null;
  }

  EvidenceSum evidence(int doc) {
    return points.present().contains(doc)
        ? new EvidenceSum(points.get(doc), coverage.get(doc))
        : EvidenceSum.NONE;
  }

  double growthSignal(int doc, String platform, Norms norms) {
    if (spikes.contains(doc)) {
      return 0;
    }
    return growth90.present().contains(doc)
        ? norms.growthPercentile(platform, growth90.get(doc))
        : AVERAGE;
  }

  boolean hasGrowth(int doc) {
    return growth90.present().contains(doc);
  }

  double growth90(int doc) {
    return growth90.get(doc);
  }

  boolean hasEvidence(int doc) {
    return points.present().contains(doc);
  }

  boolean hasPrice(int doc) {
    return prices.present().contains(doc);
  }

  double price(int doc) {
    return prices.get(doc);
  }
}
