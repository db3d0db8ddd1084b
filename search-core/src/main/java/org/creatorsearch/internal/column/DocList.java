package org.creatorsearch.internal.column;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Documents in some order. Three bytes each in a segment of fewer than 16 million, which is most of
 * what an order costs; four in a larger one. Immutable.
 */
sealed interface DocList {
  /** How many they are. */
  int size();

  /** The document at a place. */
  int get(int place);

  /** Heap held, in bytes. */
  long bytes();

  /** A list that may take over {@code docs}. */
  static DocList of(int[] docs) {
    var greatest = 0;
    for (var doc : docs) {
      greatest = Math.max(greatest, doc);
    }
    if (greatest > Packed.MASK) {
      return new Whole(docs);
    }
    // One byte more, since a number is read as four.
    var bytes = new byte[Packed.BYTES * docs.length + 1];
    for (var place = 0; place < docs.length; place++) {
      var at = Packed.BYTES * place;
      bytes[at] = (byte) docs[place];
      bytes[at + 1] = (byte) (docs[place] >>> 8);
      bytes[at + 2] = (byte) (docs[place] >>> 16);
    }
    return new Packed(bytes, docs.length);
  }

  /** Three bytes each, the lowest first. */
  record Packed(byte[] packed, int size) implements DocList {
    private static final int BYTES = 3;
    private static final int MASK = (1 << 24) - 1;
    private static final VarHandle INT =
        MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    @Override
    public int get(int place) {
      return (int) INT.get(packed, BYTES * place) & MASK;
    }

    @Override
    public long bytes() {
      return 40L + packed.length;
    }
  }

  /** Four bytes each. */
  record Whole(int[] docs) implements DocList {
    @Override
    public int size() {
      return docs.length;
    }

    @Override
    public int get(int place) {
      return docs[place];
    }

    @Override
    public long bytes() {
      return 32 + 4L * docs.length;
    }
  }
}
