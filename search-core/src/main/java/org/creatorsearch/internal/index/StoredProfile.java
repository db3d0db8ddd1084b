package org.creatorsearch.internal.index;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.ingest.CreatorJson;
import org.jspecify.annotations.Nullable;

/** What a profile was written as is read as one: anything else is damage, and not the caller's. */
final class StoredProfile {
  private StoredProfile() {}

  static Creator parse(@Nullable BytesRef stored) throws CorruptIndexException {
    var bytes = present(stored);
    try {
      return CreatorJson.parse(bytes.bytes, bytes.offset, bytes.length);
    } catch (SearchException e) {
      throw new CorruptIndexException("a profile does not hold what it should", "index", e);
    }
  }

  static BytesRef present(@Nullable BytesRef bytes) throws CorruptIndexException {
    if (bytes == null) {
      throw new CorruptIndexException("a profile is missing", "index");
    }
    return bytes;
  }

  static CorruptIndexException damaged() {
    return new CorruptIndexException("a profile does not hold what it should", "index");
  }
}
