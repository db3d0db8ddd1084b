package org.creatorsearch.internal.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.ingest.CreatorJson;
import org.creatorsearch.internal.column.Census;
import org.creatorsearch.internal.column.DocBits;
import org.jspecify.annotations.Nullable;

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

  /** The id of a document. */
  public String id(int doc) throws IOException {
    var ids = DocValues.getSorted(context.reader(), ProfileDocument.ID);
    ids.advanceExact(doc);
    return ids.lookupOrd(ids.ordValue()).utf8ToString();
  }

  /** The profile of a document without posts and history. */
  public Creator summary(int doc) throws IOException {
    var cards = DocValues.getBinary(context.reader(), ProfileDocument.CARD);
    cards.advanceExact(doc);
    var bytes = cards.binaryValue();
    return parsed(bytes);
  }

  /** Titles and captions of a document's posts, the newest first; read without the rest. */
  public List<String> captions(int doc) throws IOException {
    var stored = context.reader().storedFields().document(doc);
    return StoredCaptions.read(present(stored.getBinaryValue(ProfileDocument.PROFILE)));
  }

  /** The whole profile of a document. */
  public Creator profile(int doc) throws IOException {
    var stored = context.reader().storedFields().document(doc);
    var bytes = stored.getBinaryValue(ProfileDocument.PROFILE);
    return parsed(bytes);
  }

  /**
   * What a profile was written as is read as one: anything else is damage, and not the caller's.
   */
  private static Creator parsed(@Nullable BytesRef stored) throws CorruptIndexException {
    var bytes = present(stored);
    try {
      return CreatorJson.parse(bytes.bytes, bytes.offset, bytes.length);
    } catch (SearchException e) {
      throw new CorruptIndexException("a profile does not hold what it should", "index", e);
    }
  }

  private static BytesRef present(@Nullable BytesRef bytes) throws CorruptIndexException {
    if (bytes == null) {
      throw new CorruptIndexException("a profile is missing", "index");
    }
    return bytes;
  }
}
