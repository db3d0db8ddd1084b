package org.creatorsearch.server.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A JSON document that writes itself, token by token, without a tree of it in between. */
@FunctionalInterface
public interface JsonBody {
  /** Bytes that most documents beside the answers to searches do not exceed. */
  int SMALL = 1 << 9;

  /** Writes the document's tokens. */
  void write(JsonGenerator json) throws IOException;

  /** Writes the document as UTF-8 and leaves {@code out} open. */
  default void to(OutputStream out) throws IOException {
    try (var json = Streams.FACTORY.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      write(json);
    }
  }

  /**
   * The document as UTF-8, in the buffer that it was written into.
   *
   * @param expected its length in bytes, as far as it is known; a longer one is copied as it grows
   */
  default ByteArrayOutputStream written(int expected) {
    var out = new ByteArrayOutputStream(expected);
    try {
      to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out;
  }

  /** The document as UTF-8, for small ones. */
  default byte[] bytes() {
    return written(SMALL).toByteArray();
  }

  /**
   * The factory that every document shares; it is expensive to make. Its buffers are shared by all
   * threads, since virtual threads live too shortly to have any of their own.
   */
  final class Streams {
    private static final JsonFactory FACTORY =
        JsonFactory.builder().recyclerPool(JsonRecyclerPools.sharedBoundedPool()).build();

    private Streams() {}
  }
}
