package org.creatorsearch.server;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.creatorsearch.query.Rankings;
import org.creatorsearch.server.http.Limits;

/**
 * The settings of the service.
 *
 * @param host the address to bind
 * @param port the port to bind; 0 for any free one
 * @param names host names that requests may use besides {@code localhost} and addresses
 * @param data the index directory; empty to keep everything in memory
 * @param sample generated creators to start with
 * @param seed the seed of the generated creators
 * @param rankings the rankings that requests can name
 * @param limits what clients can ask for
 */
public record ServerConfig(
    String host,
    int port,
    Set<String> names,
    Optional<Path> data,
    int sample,
    long seed,
    Rankings rankings,
    Limits limits) {
  /** Creators to start with where nothing else is there to look at. */
  public static final int USUAL_SAMPLE = 2_000;

  public ServerConfig {
    names = Set.copyOf(names);
  }

  /** A service for this machine alone, in memory, with a sample to look at. */
  public static ServerConfig defaults() {
    return new ServerConfig(
        "127.0.0.1",
        7070,
        Set.of(),
        Optional.empty(),
        USUAL_SAMPLE,
        1,
        Rankings.standard(),
        Limits.forProcessors(Runtime.getRuntime().availableProcessors())
            .withinHeap(Runtime.getRuntime().maxMemory()));
  }

  /** The address to open in a browser, with the port that was bound. */
  String address(int boundPort) {
    var local = Set.of("127.0.0.1", "0.0.0.0", "::", "::1", "localhost").contains(host);
    return "http://" + (local ? "localhost" : host) + ":" + boundPort;
  }
}
