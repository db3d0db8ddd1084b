package org.creatorsearch.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.creatorsearch.benchmarks.pace.Latencies;
import org.creatorsearch.benchmarks.pace.Outcome;
import org.creatorsearch.benchmarks.pace.Ticker;

/**
 * One client who asks on one connection, and has the service to itself: what a search takes beyond
 * the engine, beside what a document takes that is about as long and is ready to be sent.
 */
final class OneClient {
  /** Some 54 kB that the service has in memory: as much as an answer. */
  private static final String READY = "/openapi.json";

  private static final Pattern TOOK = Pattern.compile("\"tookMicros\":(\\d+)");
  private static final double MILLI = TimeUnit.MILLISECONDS.toNanos(1);

  private final Ticker ticker;
  private final URI service;
  private final Latencies ready = new Latencies();
  private final Latencies searches = new Latencies();
  private final Latencies engine = new Latencies();
  private final Latencies beyond = new Latencies();

  OneClient(Ticker ticker, URI service) {
    this.ticker = ticker;
    this.service = service;
  }

  /**
   * Asks for each search once, and as often for the document that is ready, in turns.
   *
   * @param bodies searches as JSON
   * @throws IOException if the service does not answer one
   */
  void ask(List<byte[]> bodies) throws IOException {
    for (var body : bodies) {
      var begun = ticker.nanos();
      read(connection(READY));
      ready.add(Outcome.ANSWERED, ticker.nanos() - begun);

      begun = ticker.nanos();
      var post = connection("/v1/search");
      post.setDoOutput(true);
      post.setRequestProperty("Content-Type", "application/json");
      try (var out = post.getOutputStream()) {
        out.write(body);
      }
      var answer = read(post);
      var whole = ticker.nanos() - begun;
      var took = took(answer);
      searches.add(Outcome.ANSWERED, whole);
      engine.add(Outcome.ANSWERED, took);
      beyond.add(Outcome.ANSWERED, whole - took);
    }
  }

  private HttpURLConnection connection(String path) throws IOException {
    return (HttpURLConnection) service.resolve(path).toURL().openConnection();
  }

  private static byte[] read(HttpURLConnection connection) throws IOException {
    try (var in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  /** What the engine says it took, in nanoseconds. */
  private static long took(byte[] answer) throws IOException {
    var found = TOOK.matcher(new String(answer, UTF_8));
    if (!found.find()) {
      throw new IOException("an answer does not say how long it took");
    }
    return TimeUnit.MICROSECONDS.toNanos(Long.parseLong(found.group(1)));
  }

  /** A line for people, in milliseconds at p50. */
  String line() {
    return String.format(
        Locale.ROOT,
        "one client, p50: a document that is ready %.2f ms, a search %.2f ms, %.2f of it in the"
            + " engine and %.2f beyond it",
        p50(ready),
        p50(searches),
        p50(engine),
        p50(beyond));
  }

  private static double p50(Latencies latencies) {
    return latencies.summary().p50() / MILLI;
  }
}
