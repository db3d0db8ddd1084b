package org.creatorsearch.benchmarks.remote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.creatorsearch.benchmarks.peer.Peer;
import org.creatorsearch.benchmarks.protocol.PeerAnswer;
import org.creatorsearch.query.SearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * An engine that is asked over HTTP. Its time is the client's: from the first byte of the request
 * to the last one of the answer. Requests are written before, and answers are read afterwards.
 */
abstract class HttpPeer implements Peer {
  static final JsonMapper JSON = new JsonMapper();

  private final Map<SearchRequest, byte[]> bodies = new HashMap<>();
  private @Nullable HttpEngine engine;

  /** Starts the engine with its index, which is built where there is none. */
  abstract HttpEngine start(int creators, Path directory);

  /** Where searches go. */
  abstract String path();

  /** The request as JSON. */
  abstract byte[] body(SearchRequest request);

  /** What was answered. */
  abstract PeerAnswer answer(JsonNode response);

  @Override
  public final void open(int creators, Path directory) {
    engine = start(creators, directory);
  }

  @Override
  public final PeerAnswer run(SearchRequest request) {
    try {
      return answer(JSON.readTree(ask(bodies.computeIfAbsent(request, this::body))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public final long nanos(SearchRequest request) {
    var body = bodies.computeIfAbsent(request, this::body);
    var start = System.nanoTime();
    ask(body);
    return System.nanoTime() - start;
  }

  private byte[] ask(byte[] body) {
    return Objects.requireNonNull(engine, "open comes first").json("POST", path(), body);
  }

  @Override
  public final void close() {
    if (engine != null) {
      engine.close();
    }
  }
}
