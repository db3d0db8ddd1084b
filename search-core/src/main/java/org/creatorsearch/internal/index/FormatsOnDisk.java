package org.creatorsearch.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.creatorsearch.measure.LogEngagement.OfFormat;
import org.jspecify.annotations.Nullable;

/**
 * Which formats a document's posts have, as the index keeps them: of each its name, the number of
 * its posts and the bits of their mean in single precision. Confined to one thread.
 */
final class FormatsOnDisk {
  /** More than any platform has; those that profiles make up are not remembered. */
  private static final int MOST_NAMES = 32;

  private record Name(byte[] bytes, String word) {
    boolean is(byte[] others, int from, int length) {
      return Arrays.equals(bytes, 0, bytes.length, others, from, from + length);
    }
  }

  private final LeafReader reader;
  private final List<Name> names = new ArrayList<>();
  private final ByteArrayDataInput in = new ByteArrayDataInput();
  private @Nullable BinaryDocValues values;

  FormatsOnDisk(LeafReader reader) {
    this.reader = reader;
  }

  static BytesRef write(List<OfFormat> formats) {
    var out = new ByteBuffersDataOutput();
    try {
      for (var format : formats) {
        out.writeString(format.format());
        out.writeVInt(format.n());
        out.writeInt(Float.floatToIntBits((float) format.mean()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return new BytesRef(out.toArrayCopy());
  }

  /** In the order in which they were written; empty where no format is known. */
  List<OfFormat> get(int doc) {
    try {
      var own = at(doc);
      return own.advanceExact(doc) ? read(own.binaryValue()) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<OfFormat> read(BytesRef bytes) {
    var formats = new ArrayList<OfFormat>();
    in.reset(bytes.bytes, bytes.offset, bytes.length);
    while (!in.eof()) {
      var word = word(bytes.bytes);
      formats.add(new OfFormat(word, in.readVInt(), Float.intBitsToFloat(in.readInt())));
    }
    return formats;
  }

  /** Millions of documents name the same few formats, so that each is decoded once. */
  private String word(byte[] bytes) {
    var length = in.readVInt();
    var from = in.getPosition();
    in.skipBytes(length);
    for (var name : names) {
      if (name.is(bytes, from, length)) {
        return name.word();
      }
    }
    var word = new String(bytes, from, length, StandardCharsets.UTF_8);
    if (names.size() < MOST_NAMES) {
      names.add(new Name(Arrays.copyOfRange(bytes, from, from + length), word));
    }
    return word;
  }

  /** Values that are not past the document: they are only read forwards. */
  private BinaryDocValues at(int doc) throws IOException {
    var own = values;
    if (own == null || doc < own.docID()) {
      own = DocValues.getBinary(reader, ProfileDocument.LOG_FORMATS);
      values = own;
    }
    return own;
  }
}
