package org.creatorsearch.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.creatorsearch.internal.column.NumberCursor;
import org.jspecify.annotations.Nullable;

/** The numbers of one field as the index keeps them, read through one reader of a segment. */
final class NumberOnDisk implements NumberCursor {
  private final LeafReader reader;
  private final String name;
  private final boolean decimal;
  private @Nullable NumericDocValues values;

  /**
   * @param decimal whether the field holds bits of single precision, and not whole numbers
   */
  NumberOnDisk(LeafReader reader, String name, boolean decimal) {
    this.reader = reader;
    this.name = name;
    this.decimal = decimal;
  }

  /** Whether no document of the segment has ever had a number. */
  boolean isEmpty() {
    return reader.getFieldInfos().fieldInfo(name) == null;
  }

  /** Whether a document has a number. */
  boolean has(int doc) {
    try {
      return at(doc).advanceExact(doc);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public double get(int doc) {
    try {
      var own = at(doc);
      if (!own.advanceExact(doc)) {
        throw new IllegalArgumentException("document " + doc + " has no " + name);
      }
      return number(own, decimal);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The numbers of all documents that have one, from the first on. */
  NumericDocValues values() throws IOException {
    return DocValues.getNumeric(reader, name);
  }

  /** The number that values stand at. */
  static double number(NumericDocValues values, boolean decimal) throws IOException {
    var bits = values.longValue();
    return decimal ? Float.intBitsToFloat((int) bits) : bits;
  }

  /** Values that are not past the document: they are only read forwards. */
  private NumericDocValues at(int doc) throws IOException {
    var own = values;
    if (own == null || doc < own.docID()) {
      own = DocValues.getNumeric(reader, name);
      values = own;
    }
    return own;
  }
}
