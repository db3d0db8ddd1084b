package org.creatorsearch.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.creatorsearch.internal.column.ShareCursor;

/** The shares of one dimension as the index keeps them, read through one reader of a segment. */
final class SharesOnDisk implements ShareCursor {
  private final LeafReader reader;
  private final String field;
  private final PairReader pairs;
  private final Sum sum = new Sum();
  private BinaryDocValues values;

  SharesOnDisk(LeafReader reader, String field, PairNames names) {
    this.reader = reader;
    this.field = field;
    this.pairs = new PairReader(names::ordinal);
    this.values = opened();
  }

  private BinaryDocValues opened() {
    try {
      return DocValues.getBinary(reader, field);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds up what is wanted. */
  private static final class Sum implements PairReader.Consumer {
    private boolean[] wanted = {};
    private int points;

    @Override
    public void accept(int ordinal, int number) {
      if (ordinal < wanted.length && wanted[ordinal]) {
        points += number;
      }
    }
  }

  @Override
  public int points(int doc, boolean[] wanted) {
    sum.wanted = wanted;
    sum.points = 0;
    pairs(doc, sum);
    return sum.points;
  }

  @Override
  public void read(int doc, ShareConsumer consumer) {
    pairs(doc, consumer::accept);
  }

  private void pairs(int doc, PairReader.Consumer consumer) {
    if (doc < values.docID()) {
      // Values are only read forwards.
      values = opened();
    }
    try {
      if (values.advanceExact(doc)) {
        pairs.read(values.binaryValue(), consumer);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
