package org.creatorsearch.server.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A JSON document that writes itself, token by token, so that no answer is built in memory. */
@FunctionalInterface
public interface JsonBody {
  /** Writes the document's tokens. */
  void write(JsonGenerator json) throws IOException;

  /** Writes the document as UTF-8 and leaves {@code out} open. */
  default void to(OutputStream out) throws IOException {
    try (var json = Streams.FACTORY.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      write(json);
    }
  }

  /** The document as UTF-8, for small ones. */
  default byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try {
      to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The factory that every document shares; it is expensive to make. */
  final class Streams {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Streams() {}
  }
}
