package org.creatorsearch.internal.column;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assembles {@link ShareLevels} from the shares of one document after another. Confined to one
 * thread.
 */
public final class ShareColumnBuilder {
  /**
   * Levels are kept from the whole down while they take no more than so many bytes a document. With
   * shares spread over a dozen values each, these are the levels from 5 to 25 % up.
   */
  private static final int BYTES_A_DOCUMENT = 10;

  /** Below so many documents the sets themselves take more than what is in them. */
  private static final int LEAST_DOCUMENTS = 1 << 13;

  private final Dictionary dictionary;
  private final DocBitsBuilder known;
  private final int length;
  private final List<Reached> reached = new ArrayList<>();

  /** The documents that reach any level with one value, in rising order, and which they reach. */
  private static final class Reached {
    private int[] docs = new int[16];
    private byte[] levels = new byte[16];
    private int size;
    private int highest;

    void add(int doc, int level) {
      if (size == docs.length) {
        docs = Arrays.copyOf(docs, size + (size >> 1));
        levels = Arrays.copyOf(levels, docs.length);
      }
      docs[size] = doc;
      levels[size++] = (byte) level;
      highest = Math.max(highest, level);
    }

    /** Writes the documents that reach a level; how many they are. */
    int write(int level, int[] target) {
      var written = 0;
      for (var i = 0; i < size; i++) {
        target[written] = docs[i];
        written += levels[i] >= level ? 1 : 0;
      }
      return written;
    }
  }

  /** Starts the column of a segment of that length. */
  public ShareColumnBuilder(Dictionary dictionary, int length) {
    this.dictionary = dictionary;
    this.known = new DocBitsBuilder(length);
    this.length = length;
  }

  /** The ordinal of a value, to be added to documents. */
  public int ordinal(String value) {
    return dictionary.add(value);
  }

  /**
   * Adds a share, in basis points, to a document; documents must rise, and a value comes once a
   * document.
   */
  public void add(int doc, int ordinal, int basisPoints) {
    known.add(doc);
    while (reached.size() <= ordinal) {
      reached.add(new Reached());
    }
    var level = basisPoints / ShareLevels.STEP;
    if (level > 0) {
      reached.get(ordinal).add(doc, level);
    }
  }

  /** The levels. */
  public ShareLevels build() {
    var kept = new ArrayDeque<@Nullable Postings[]>();
    var room = (long) BYTES_A_DOCUMENT * Math.max(length, LEAST_DOCUMENTS);
    var next = level(ShareLevels.MOST);
    while (bytes(next) <= room) {
      room -= bytes(next);
      kept.addFirst(next);
      if (kept.size() == ShareLevels.MOST) {
        break;
      }
      next = level(ShareLevels.MOST - kept.size());
    }
    return new ShareLevels(known.build(), reached.size(), List.copyOf(kept));
  }

  /** By ordinal, the documents that reach a level; null where there is none. */
  private @Nullable Postings[] level(int level) {
    var docs = new int[reached.stream().mapToInt(own -> own.size).max().orElse(0)];
    var sets = new @Nullable Postings[reached.size()];
    for (var ordinal = 0; ordinal < sets.length; ordinal++) {
      var own = reached.get(ordinal);
      if (own.highest >= level) {
        sets[ordinal] = Postings.smallest(docs, own.write(level, docs));
      }
    }
    return sets;
  }

  private static long bytes(@Nullable Postings[] sets) {
    return Arrays.stream(sets).mapToLong(docs -> docs == null ? 0 : docs.bytes()).sum();
  }
}
