package org.creatorsearch.internal.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.internal.column.Census;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.query.Signal;

/**
 * One part of a snapshot.
 *
 * @param context Lucene's view of it, for text
 * @param columns its columns
 * @param derived columns that depend on the norms of the whole index
 * @param census counts over the documents that are not deleted
 */
public record Segment(
    LeafReaderContext context, SegmentColumns columns, Derived derived, Census census) {

  /** The documents that are not deleted. */
  public DocBits live() {
    return census.live();
  }

  /**
   * How far a signal that is taken from one field believes what is known of a document. Confined to
   * one thread.
   */
  public SeenBelief believed(Signal signal) {
    return beliefs().of(signal);
  }

  /** How far a signal believes the values of one of its fields. Confined to one thread. */
  public SeenBelief believed(Signal signal, String field) {
    return beliefs().of(signal, field);
  }

  private SignalBeliefs beliefs() {
    return new SignalBeliefs(columns, derived.signals().beliefs(), derived.signals().day());
  }

  /** The same as another day sees it. */
  Segment on(LocalDate day) {
    return new Segment(context, columns, derived.on(day, columns), census);
  }

  /** The id of a document. */
  public String id(int doc) throws IOException {
    var ids = DocValues.getSorted(context.reader(), ProfileDocument.ID);
    ids.advanceExact(doc);
    return ids.lookupOrd(ids.ordValue()).utf8ToString();
  }

  /** What is shown of each of some documents with a hit; documents must rise. */
  public List<StoredCard> cards(int[] docs) throws IOException {
    var stored = DocValues.getBinary(context.reader(), ProfileDocument.CARD);
    var cards = new ArrayList<StoredCard>(docs.length);
    for (var doc : docs) {
      cards.add(StoredCard.read(stored.advanceExact(doc) ? stored.binaryValue() : null));
    }
    return cards;
  }

  /** With whom the creators of some documents go together; documents must rise. */
  public List<StoredTies> ties(int[] docs) throws IOException {
    var stored = DocValues.getBinary(context.reader(), ProfileDocument.CARD);
    var ties = new ArrayList<StoredTies>(docs.length);
    for (var doc : docs) {
      ties.add(StoredTies.read(stored.advanceExact(doc) ? stored.binaryValue() : null));
    }
    return ties;
  }

  /** The profile of a document without posts and history. */
  public Creator summary(int doc) throws IOException {
    return cards(new int[] {doc}).getFirst().card().creator();
  }

  /** Titles and captions of a document's posts, the newest first; read without the rest. */
  public List<String> captions(int doc) throws IOException {
    var stored = context.reader().storedFields().document(doc);
    return StoredCaptions.read(
        StoredProfile.present(stored.getBinaryValue(ProfileDocument.PROFILE)));
  }

  /** The whole profile of a document. */
  public Creator profile(int doc) throws IOException {
    var stored = context.reader().storedFields().document(doc);
    return StoredProfile.parse(stored.getBinaryValue(ProfileDocument.PROFILE));
  }
}
