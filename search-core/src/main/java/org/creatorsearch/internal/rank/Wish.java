package org.creatorsearch.internal.rank;

import org.creatorsearch.internal.column.DocBits;

/**
 * One condition that is wished for, over the documents of one segment.
 *
 * @param words the condition, in words
 * @param met the documents that meet it
 * @param possible those and the ones that would, were what is unknown of them as it is wished
 */
public record Wish(String words, DocBits met, DocBits possible) {
  /** What a document is worth: 1 where it meets the wish, a half where nobody knows, else 0. */
  double value(int doc) {
    return met.contains(doc) ? 1 : possible.contains(doc) ? 0.5 : 0;
  }
}
