package org.creatorsearch.internal.index;

/**
 * The words that decide whom a creator of one segment is compared with.
 *
 * @param platforms of the accounts
 * @param currencies of the prices; empty where there is none
 * @param spikes {@code true} where followers jumped without views or reactions to explain it
 */
record SegmentKeywords(KeywordAccess platforms, KeywordAccess currencies, KeywordAccess spikes) {
  static SegmentKeywords of(SegmentColumns columns, Dictionaries dictionaries) {
    return new SegmentKeywords(
        new KeywordAccess(columns, "platform", dictionaries),
        new KeywordAccess(columns, "currency", dictionaries),
        new KeywordAccess(columns, "growthSpike", dictionaries));
  }

  boolean hasSpike(int doc) {
    return spikes.get(doc).equals("true");
  }
}
