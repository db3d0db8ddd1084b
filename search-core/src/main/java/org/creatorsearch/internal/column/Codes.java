package org.creatorsearch.internal.column;

import java.util.Arrays;

/**
 * A small whole number for each document, 0 or more, in the narrowest array that holds them. Each
 * width has loops of its own, so that the compiler sees one array type in each.
 */
sealed interface Codes {
  /** The code of a document. */
  int get(int doc);

  /** Adds one to the count of each of the first {@code size} documents' codes. */
  void count(int[] docs, int size, int[] counts);

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
    public void count(int[] docs, int size, int[] counts) {
      for (var i = 0; i < size; i++) {
        counts[codes[docs[i]] & 0xff]++;
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
    public void count(int[] docs, int size, int[] counts) {
      for (var i = 0; i < size; i++) {
        counts[codes[docs[i]]]++;
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
    public void count(int[] docs, int size, int[] counts) {
      for (var i = 0; i < size; i++) {
        counts[codes[docs[i]]]++;
      }
    }

    @Override
    public long bytes() {
      return 16 + 4L * codes.length;
    }
  }

  /** Some bits of a record that several columns share; see {@link Records}. */
  record Packed(long[] records, int shift, int width) implements Codes {
    int mask() {
      return (1 << width) - 1;
    }

    /** The code in a record. */
    int code(long record) {
      return (int) (record >>> shift) & mask();
    }

    @Override
    public int get(int doc) {
      return code(records[doc]);
    }

    @Override
    public void count(int[] docs, int size, int[] counts) {
      var mask = mask();
      for (var i = 0; i < size; i++) {
        counts[(int) (records[docs[i]] >>> shift) & mask]++;
      }
    }

    /** The same over records that were fetched before. */
    void countFetched(long[] fetched, int size, int[] counts) {
      var mask = mask();
      for (var i = 0; i < size; i++) {
        counts[(int) (fetched[i] >>> shift) & mask]++;
      }
    }

    @Override
    public long bytes() {
      return (long) records.length * width / Byte.SIZE;
    }
  }
}
