package org.creatorsearch.internal.index;

import java.util.ArrayList;
import java.util.List;

/** Work on the documents of a segment from one number up to another, without it. */
interface DocRange {
  /** Documents of a part; a multiple of 64, so that no word of bits is written by two threads. */
  int PART = 1 << 16;

  void fill(int from, int to);

  /** The same work on {@code length} documents, part by part, for several threads to share. */
  static List<Runnable> parts(int length, DocRange work) {
    var parts = new ArrayList<Runnable>();
    for (var from = 0; from < length; from += PART) {
      var first = from;
      parts.add(() -> work.fill(first, Math.min(length, first + PART)));
    }
    return parts;
  }
}
