package org.creatorsearch.benchmarks.peer;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.creatorsearch.benchmarks.protocol.PeerDocument;

/**
 * A creator as stock Lucene is given it: terms with their frequencies, facet fields, and for each
 * number a point to filter by and a value to count ranges of.
 */
final class LuceneDocument {
  static final String TEXT = "text";
  static final String CARD = "card";

  private static final FieldType FREQUENCIES = new FieldType();

  static {
    FREQUENCIES.setTokenized(true);
    FREQUENCIES.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    FREQUENCIES.freeze();
  }

  private LuceneDocument() {}

  static Document of(PeerDocument creator) {
    var document = new Document();
    document.add(new Field(TEXT, new FrequencyTokens(creator.terms()), FREQUENCIES));
    document.add(new StoredField(CARD, creator.card()));
    creator
        .facets()
        .forEach(
            (field, values) ->
                values.forEach(v -> document.add(new SortedSetDocValuesFacetField(field, v))));
    creator
        .numbers()
        .forEach(
            (field, number) -> {
              document.add(new DoublePoint(field, number));
              document.add(new DoubleDocValuesField(field, number));
            });
    creator.shares().forEach((key, points) -> document.add(new IntPoint(key, points)));
    return document;
  }
}
