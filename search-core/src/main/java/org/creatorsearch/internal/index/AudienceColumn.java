package org.creatorsearch.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.creatorsearch.internal.column.Dictionary;
import org.creatorsearch.internal.column.ShareColumn;
import org.creatorsearch.internal.column.ShareColumnBuilder;
import org.creatorsearch.internal.column.ShareLevels;
import org.creatorsearch.internal.norms.ShareSum;
import org.creatorsearch.result.MemoryReport.Held;

/**
 * What is kept in memory of one dimension of a segment's audiences, whatever reader the rest is
 * read through.
 *
 * @param levels which documents reach round shares
 * @param names the values that documents name
 * @param sums by ordinal, what the shares of all documents add up to, deleted ones included; not to
 *     be added to
 */
record AudienceColumn(ShareLevels levels, PairNames names, List<ShareSum> sums) {
  static AudienceColumn load(LeafReader reader, String field, Dictionary dictionary)
      throws IOException {
    var builder = new ShareColumnBuilder(dictionary, reader.maxDoc());
    var names = new PairReader.NewNames(builder::ordinal);
    var pairs = new PairReader(names::ordinal);
    var sums = new ArrayList<ShareSum>();
    var values = DocValues.getBinary(reader, field);
    for (var doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
      var at = doc;
      pairs.read(
          values.binaryValue(),
          (ordinal, points) -> {
            builder.add(at, ordinal, points);
            while (sums.size() <= ordinal) {
              sums.add(new ShareSum());
            }
            sums.get(ordinal).add(points / (double) ShareColumn.WHOLE);
          });
    }
    return new AudienceColumn(builder.build(), names.known(), List.copyOf(sums));
  }

  /** The column with the shares themselves, read through {@code reader}. */
  ShareColumn through(LeafReader reader, String field) {
    return new ShareColumn(levels, () -> new SharesOnDisk(reader, field, names));
  }

  /** Heap held. */
  Held held() {
    return new Held(24L * sums.size(), levels.bytes(), names.bytes());
  }
}
