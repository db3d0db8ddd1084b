package org.creatorsearch.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/** Pairs of a name and a whole number, packed into the bytes of one doc value. */
final class PairBytes {
  private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();

  void add(String name, int number) {
    try {
      out.writeString(name);
      out.writeZInt(number);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
  }

  BytesRef bytes() {
    return new BytesRef(out.toArrayCopy());
  }

  /** Takes a pair. */
  interface Consumer {
    void accept(String name, int number);
  }

  static void read(BytesRef bytes, Consumer consumer) throws IOException {
    var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    while (!in.eof()) {
      consumer.accept(in.readString(), in.readZInt());
    }
  }
}
