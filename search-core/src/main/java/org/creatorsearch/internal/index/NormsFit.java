package org.creatorsearch.internal.index;

import java.time.LocalDate;
import java.util.List;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.column.ShareColumn;
import org.creatorsearch.internal.norms.Norms;
import org.creatorsearch.internal.norms.NormsBuilder;
import org.creatorsearch.internal.norms.ShareSum;
import org.creatorsearch.schema.AudienceDimension;

/** Takes the norms of an index from the columns of its segments. */
final class NormsFit {
  private NormsFit() {}

  /** A segment's columns with its live documents. */
  record Part(SegmentColumns columns, DocBits live) {}

  /**
   * @param number which fit of the index this is
   */
  static Norms of(List<Part> parts, Dictionaries dictionaries, long number, LocalDate on) {
    var norms = Norms.builder();
    for (var part : parts) {
      formats(part, norms, dictionaries);
    }
    for (var part : parts) {
      accounts(part, norms, dictionaries);
      for (var dimension : AudienceDimension.values()) {
        audiences(part, norms, dimension, dictionaries);
      }
    }
    var creators = parts.stream().mapToLong(part -> part.live().count()).sum();
    return norms.build(number, on, creators);
  }

  /** First of all creators: what formats do is taken off before peers are. */
  private static void formats(Part part, NormsBuilder norms, Dictionaries dictionaries) {
    var measured = new Measured(part.columns());
    var platforms = new KeywordAccess(part.columns(), "platform", dictionaries);
    part.live()
        .forEach(
            doc -> {
              if (measured.hasEngagement(doc)) {
                norms.formats(platforms.get(doc), measured.formats(doc));
              }
            });
  }

  private static void accounts(Part part, NormsBuilder norms, Dictionaries dictionaries) {
    var columns = part.columns();
    var measured = new Measured(columns);
    var platforms = new KeywordAccess(columns, "platform", dictionaries);
    var currencies = new KeywordAccess(columns, "currency", dictionaries);
    part.live()
        .forEach(
            doc -> {
              var platform = platforms.get(doc);
              var followers = measured.followers(doc);
              if (followers > 0) {
                norms.reach(platform, followers);
              }
              var log = measured.engagement(doc, platform);
              if (log != null) {
                norms.engagement(platform, followers, log);
              }
              if (measured.hasGrowth(doc)) {
                norms.growth(platform, measured.growth90(doc));
              }
              if (measured.hasPrice(doc)) {
                norms.price(currencies.get(doc), measured.price(doc));
              }
              if (measured.hasEvidence(doc)) {
                norms.evidence(measured.evidence(doc).points());
              }
            });
  }

  private static void audiences(
      Part part, NormsBuilder norms, AudienceDimension dimension, Dictionaries dictionaries) {
    var column = part.columns().shares(dimension.field());
    norms.audienceKnown(dimension, part.live().countAnd(column.known()));
    var sums =
        part.columns().audience(dimension.field()).sums().stream().map(ShareSum::copy).toList();
    // Of a segment few documents are deleted, and only their shares are read.
    var cursor = column.cursor();
    column
        .known()
        .andNot(part.live())
        .forEach(
            doc ->
                cursor.read(
                    doc,
                    (ordinal, points) ->
                        sums.get(ordinal).subtract(points / (double) ShareColumn.WHOLE)));
    var dictionary = dictionaries.of(dimension.field());
    for (var ordinal = 0; ordinal < sums.size(); ordinal++) {
      norms.audienceShares(dimension, dictionary.value(ordinal), sums.get(ordinal));
    }
  }
}
