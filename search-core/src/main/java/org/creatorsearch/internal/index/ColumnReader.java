package org.creatorsearch.internal.index;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.creatorsearch.internal.column.DatedColumn;
import org.creatorsearch.internal.column.Dictionary;
import org.creatorsearch.internal.column.DocBitsBuilder;
import org.creatorsearch.internal.column.KeywordColumn;
import org.creatorsearch.internal.column.KeywordColumnBuilder;
import org.creatorsearch.internal.column.NumberColumn;

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

  /**
   * The numbers of a field, kept in memory where the field is one of {@link HotFields} or codes of
   * two bytes a document are enough.
   *
   * @param decimal whether the field holds bits of single precision, and not whole numbers
   */
  static NumberColumn numbers(LeafReader reader, String name, boolean decimal) throws IOException {
    var numbers = new double[reader.maxDoc()];
    var having = new DocBitsBuilder(numbers.length);
    var values = DocValues.getNumeric(reader, name);
    for (var doc = values.nextDoc(); doc != NO_MORE_DOCS; doc = values.nextDoc()) {
      numbers[doc] = NumberOnDisk.number(values, decimal);
      having.add(doc);
    }
    var present = having.build();
    return HotFields.RANGES.contains(name) || HotFields.KEPT.contains(name)
        ? NumberColumn.kept(numbers, present, decimal)
        : NumberColumn.coded(numbers, present, decimal)
            .orElseGet(() -> NumberColumn.unread(numbers, present, decimal));
  }

  static DatedColumn dated(LeafReader reader, String field, Dictionary dictionary)
      throws IOException {
    var column = new DatedColumn.Builder(dictionary, reader.maxDoc());
    var values = DocValues.getBinary(reader, field);
    var pairs = new PairReader(new PairReader.NewNames(column::ordinal)::ordinal);
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
