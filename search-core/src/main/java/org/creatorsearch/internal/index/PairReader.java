package org.creatorsearch.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;

/**
 * Reads the {@link PairBytes} of one document after another, with names as ordinals. Confined to
 * one thread.
 */
final class PairReader {
  private final ToIntFunction<BytesRef> ordinalOf;
  private final BytesRef name = new BytesRef();
  private final ByteArrayDataInput in = new ByteArrayDataInput();

  /**
   * @param ordinalOf asked for each name that is read; the bytes are its own for no longer
   */
  PairReader(ToIntFunction<BytesRef> ordinalOf) {
    this.ordinalOf = ordinalOf;
  }

  /** Takes a pair. */
  interface Consumer {
    void accept(int ordinal, int number);
  }

  void read(BytesRef bytes, Consumer consumer) throws IOException {
    in.reset(bytes.bytes, bytes.offset, bytes.length);
    while (!in.eof()) {
      name.bytes = bytes.bytes;
      name.length = in.readVInt();
      name.offset = in.getPosition();
      in.skipBytes(name.length);
      consumer.accept(ordinalOf.applyAsInt(name), in.readZInt());
    }
  }

  /**
   * Names that are met for the first time. Millions of documents name the same few values: each is
   * decoded once, and known by its bytes from then on.
   */
  static final class NewNames {
    private final ToIntFunction<String> ordinalOf;
    private final BytesRefHash names = new BytesRefHash();

    /** By number of a name in {@link #names}. */
    private int[] ordinals = new int[16];

    /**
     * @param ordinalOf asked once for each name, in the order in which they are first read
     */
    NewNames(ToIntFunction<String> ordinalOf) {
      this.ordinalOf = ordinalOf;
    }

    int ordinal(BytesRef name) {
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

    /** The names so far, for whoever reads the same documents again. */
    PairNames known() {
      var entries = new ArrayList<PairNames.Entry>();
      for (var number = 0; number < names.size(); number++) {
        var bytes = BytesRef.deepCopyOf(names.get(number, new BytesRef()));
        entries.add(new PairNames.Entry(bytes.bytes, ordinals[number]));
      }
      return new PairNames(List.copyOf(entries));
    }
  }
}
