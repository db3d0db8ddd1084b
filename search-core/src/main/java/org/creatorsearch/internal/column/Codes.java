package org.creatorsearch.internal.column;

import java.util.Arrays;

/**
 * A small whole number for each document, 0 or more, in the narrowest array that holds them. Each
 * width has loops of its own, so that the compiler sees one array type in each.
 */
@SuppressWarnings("ShortCircuitBoolean") // Both sides, always: a branch could not be predicted.
sealed interface Codes {
  /** The code of a document. */
  int get(int doc);

  /** Writes the codes of the first {@code size} documents. */
  void write(int[] docs, int size, int[] target);

  /** Clears the bits of documents whose code is not between these two, both inclusive. */
  void keepBetween(long[] words, int from, int to);

  /** Heap held by these codes alone, in bytes. */
  long bytes();

  /** The narrowest codes that hold {@code codes}. */
  static Codes of(int[] codes) {
    var greatest = 0;
    for (var code : codes) {
      greatest = Math.max(greatest, code);
    }
    if (greatest < 1 << Byte.SIZE) {
      var bytes = new byte[codes.length];
      for (var doc = 0; doc < codes.length; doc++) {
        bytes[doc] = (byte) codes[doc];
      }
      return new Bytes(bytes);
    }
    if (greatest < 1 << Character.SIZE) {
      var chars = new char[codes.length];
      for (var doc = 0; doc < codes.length; doc++) {
        chars[doc] = (char) codes[doc];
      }
      return new Chars(chars);
    }
    return new Ints(Arrays.copyOf(codes, codes.length));
  }

  /** One byte. */
  record Bytes(byte[] codes) implements Codes {
    @Override
    public int get(int doc) {
      return codes[doc] & 0xff;
    }

    @Override
    public void write(int[] docs, int size, int[] target) {
      for (var i = 0; i < size; i++) {
        target[i] = codes[docs[i]] & 0xff;
      }
    }

    @Override
    public void keepBetween(long[] words, int from, int to) {
      for (var i = 0; i < words.length; i++) {
        if (words[i] != 0) {
          // Without a branch on each code, which nobody could predict.
          var kept = 0L;
          var end = Math.min(codes.length, (i + 1) << 6);
          for (var doc = i << 6; doc < end; doc++) {
            var code = codes[doc] & 0xff;
            kept |= (code >= from & code <= to ? 1L : 0L) << doc;
          }
          words[i] &= kept;
        }
      }
    }

    @Override
    public long bytes() {
      return 16L + codes.length;
    }
  }

  /** Two bytes. */
  record Chars(char[] codes) implements Codes {
    @Override
    public int get(int doc) {
      return codes[doc];
    }

    @Override
    public void write(int[] docs, int size, int[] target) {
      for (var i = 0; i < size; i++) {
        target[i] = codes[docs[i]];
      }
    }

    @Override
    public void keepBetween(long[] words, int from, int to) {
      for (var i = 0; i < words.length; i++) {
        if (words[i] != 0) {
          // Without a branch on each code, which nobody could predict.
          var kept = 0L;
          var end = Math.min(codes.length, (i + 1) << 6);
          for (var doc = i << 6; doc < end; doc++) {
            var code = codes[doc];
            kept |= (code >= from & code <= to ? 1L : 0L) << doc;
          }
          words[i] &= kept;
        }
      }
    }

    @Override
    public long bytes() {
      return 16 + 2L * codes.length;
    }
  }

  /** Four bytes. */
  record Ints(int[] codes) implements Codes {
    @Override
    public int get(int doc) {
      return codes[doc];
    }

    @Override
    public void write(int[] docs, int size, int[] target) {
      for (var i = 0; i < size; i++) {
        target[i] = codes[docs[i]];
      }
    }

    @Override
    public void keepBetween(long[] words, int from, int to) {
      for (var i = 0; i < words.length; i++) {
        if (words[i] != 0) {
          // Without a branch on each code, which nobody could predict.
          var kept = 0L;
          var end = Math.min(codes.length, (i + 1) << 6);
          for (var doc = i << 6; doc < end; doc++) {
            var code = codes[doc];
            kept |= (code >= from & code <= to ? 1L : 0L) << doc;
          }
          words[i] &= kept;
        }
      }
    }

    @Override
    public long bytes() {
      return 16 + 4L * codes.length;
    }
  }

  /**
   * Some bits of a record that several columns share, see {@link Records}, and the same codes
   * alone: whoever counts one column reads no more of memory than that.
   */
  record Packed(long[] records, int shift, int width, Codes alone) implements Codes {
    @Override
    public int get(int doc) {
      return alone.get(doc);
    }

    @Override
    public void write(int[] docs, int size, int[] target) {
      alone.write(docs, size, target);
    }

    /** Writes the codes in the first {@code size} records. */
    void write(long[] fetched, int size, int[] target) {
      var mask = (1 << width) - 1;
      for (var i = 0; i < size; i++) {
        target[i] = (int) (fetched[i] >>> shift) & mask;
      }
    }

    @Override
    public void keepBetween(long[] words, int from, int to) {
      alone.keepBetween(words, from, to);
    }

    @Override
    public long bytes() {
      return alone.bytes() + (long) records.length * width / Byte.SIZE;
    }
  }
}
