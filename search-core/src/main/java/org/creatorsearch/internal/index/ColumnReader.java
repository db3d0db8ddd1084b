package org.creatorsearch.internal.index;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.creatorsearch.internal.column.DatedColumn;
import org.creatorsearch.internal.column.Dictionary;
import org.creatorsearch.internal.column.DocBitsBuilder;
import org.creatorsearch.internal.column.KeywordColumn;
import org.creatorsearch.internal.column.KeywordColumnBuilder;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.column.ShareColumn;
import org.creatorsearch.internal.column.ShareColumnBuilder;

/** Builds the columns of a segment from its doc values. */
final class ColumnReader {
  private ColumnReader() {}

  static KeywordColumn keywords(LeafReader reader, String field, Dictionary dictionary)
      throws IOException {
    var column = new KeywordColumnBuilder(dictionary, reader.maxDoc());
    var values = DocValues.getSortedSet(reader, field);
    var ordinals = new int[Math.toIntExact(values.getValueCount())];
    for (var v = 0; v < ordinals.length; v++) {
      ordinals[v] = column.ordinal(values.lookupOrd(v).utf8ToString());
    }
    for (var doc = values.nextDoc(); doc != NO_MORE_DOCS; doc = values.nextDoc()) {
      for (var i = values.docValueCount(); i > 0; i--) {
        column.add(doc, ordinals[(int) values.nextOrd()]);
      }
    }
    return column.build();
  }

  static NumberColumn counts(LeafReader reader, String name) throws IOException {
    var numbers = new long[reader.maxDoc()];
    var present = new DocBitsBuilder(numbers.length);
    var values = DocValues.getNumeric(reader, name);
    for (var doc = values.nextDoc(); doc != NO_MORE_DOCS; doc = values.nextDoc()) {
      numbers[doc] = values.longValue();
      present.add(doc);
    }
    return NumberColumn.ofLongs(numbers, present.build()::contains);
  }

  static NumberColumn decimals(LeafReader reader, String name) throws IOException {
    var numbers = new float[reader.maxDoc()];
    Arrays.fill(numbers, Float.NaN);
    var values = DocValues.getNumeric(reader, name);
    for (var doc = values.nextDoc(); doc != NO_MORE_DOCS; doc = values.nextDoc()) {
      numbers[doc] = Float.intBitsToFloat((int) values.longValue());
    }
    return NumberColumn.ofFloats(numbers);
  }

  static ShareColumn shares(LeafReader reader, String field, Dictionary dictionary)
      throws IOException {
    var column = new ShareColumnBuilder(dictionary, reader.maxDoc());
    var values = DocValues.getBinary(reader, field);
    var pairs = new PairReader(column::ordinal);
    for (var doc = values.nextDoc(); doc != NO_MORE_DOCS; doc = values.nextDoc()) {
      var at = doc;
      pairs.read(values.binaryValue(), (ordinal, points) -> column.add(at, ordinal, points));
    }
    return column.build();
  }

  static DatedColumn dated(LeafReader reader, String field, Dictionary dictionary)
      throws IOException {
    var column = new DatedColumn.Builder(dictionary, reader.maxDoc());
    var values = DocValues.getBinary(reader, field);
    var pairs = new PairReader(column::ordinal);
    for (var doc = values.nextDoc(); doc != NO_MORE_DOCS; doc = values.nextDoc()) {
      var at = doc;
      pairs.read(values.binaryValue(), (ordinal, day) -> column.add(at, ordinal, day));
    }
    return column.build();
  }

  static int[] lengths(LeafReader reader, String field) throws IOException {
    var lengths = new int[reader.maxDoc()];
    var norms = reader.getNormValues(field);
    if (norms != null) {
      for (var doc = norms.nextDoc(); doc != NO_MORE_DOCS; doc = norms.nextDoc()) {
        lengths[doc] = (int) norms.longValue();
      }
    }
    return lengths;
  }

  static int[] idOrder(LeafReader reader) throws IOException {
    var order = new int[reader.maxDoc()];
    var values = DocValues.getSorted(reader, ProfileDocument.ID);
    for (var doc = values.nextDoc(); doc != NO_MORE_DOCS; doc = values.nextDoc()) {
      order[doc] = values.ordValue();
    }
    return order;
  }
}
