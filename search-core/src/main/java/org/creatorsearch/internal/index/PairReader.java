package org.creatorsearch.internal.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.ToIntFunction;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;

/**
 * Reads the {@link PairBytes} of one document after another, with names as ordinals. Millions of
 * documents name the same few values: each is decoded once, and known by its bytes from then on.
 * Confined to one thread.
 */
final class PairReader {
  private final ToIntFunction<String> ordinalOf;
  private final BytesRefHash names = new BytesRefHash();
  private final BytesRef name = new BytesRef();

  /** By number of a name in {@link #names}. */
  private int[] ordinals = new int[16];

  /**
   * @param ordinalOf asked once for each name, in the order in which they are first read
   */
  PairReader(ToIntFunction<String> ordinalOf) {
    this.ordinalOf = ordinalOf;
  }

  /** Takes a pair. */
  interface Consumer {
    void accept(int ordinal, int number);
  }

  void read(BytesRef bytes, Consumer consumer) throws IOException {
    var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    while (!in.eof()) {
      name.bytes = bytes.bytes;
      name.length = in.readVInt();
      name.offset = in.getPosition();
      in.skipBytes(name.length);
      consumer.accept(ordinal(), in.readZInt());
    }
  }

  private int ordinal() {
    var number = names.add(name);
    if (number < 0) {
      return ordinals[-number - 1];
    }
    if (number == ordinals.length) {
      ordinals = Arrays.copyOf(ordinals, number * 2);
    }
    ordinals[number] = ordinalOf.applyAsInt(name.utf8ToString());
    return ordinals[number];
  }
}
