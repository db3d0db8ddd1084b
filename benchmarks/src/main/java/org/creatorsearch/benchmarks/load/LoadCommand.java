package org.creatorsearch.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.creatorsearch.benchmarks.corpus.CorpusOption;
import org.creatorsearch.benchmarks.corpus.WritableCopy;
import org.creatorsearch.benchmarks.pace.LatencySummary;
import org.creatorsearch.benchmarks.pace.Machine;
import org.creatorsearch.benchmarks.pace.Ticker;
import org.creatorsearch.benchmarks.workload.Question;
import org.creatorsearch.benchmarks.workload.Workload;
import org.creatorsearch.query.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code load --creators COUNT}. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = {
      "Find the rate at which the service answers no more of the standard searches over HTTP, send",
      "them at a fifth, a half, 70 % and 90 % of it, and tell how long they take from when they",
      "were due. Then one client asks alone, and is told what a search takes beyond the engine."
    })
public final class LoadCommand implements Callable<Integer> {
  /** Parts of the rate at which no more can be done. */
  private static final List<Double> SHARES = List.of(0.2, 0.5, 0.7, 0.9);

  /** How often one client who is alone asks for each search. */
  private static final int ROUNDS = 3;

  @Mixin private CorpusOption size = new CorpusOption();

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "A service that runs; unless given, one is started on a copy of the index.")
  private Optional<URI> url = Optional.empty();

  @Option(
      names = "--seconds",
      paramLabel = "S",
      description = {
        "How long each round takes until the rate is found, and at least each part of it;",
        "${DEFAULT-VALUE} if unsaid."
      })
  private int seconds = 20;

  @Option(
      names = "--least",
      paramLabel = "N",
      description = {
        "Searches at least at each part of it; ${DEFAULT-VALUE} if unsaid, since from fewer nobody",
        "should tell what one in a hundred takes."
      })
  private long least = 10_000;

  @Option(
      names = "--clients",
      paramLabel = "N",
      description = "Clients that ask at once to find the rate; ${DEFAULT-VALUE} if unsaid.")
  private int clients = 2 * Runtime.getRuntime().availableProcessors();

  @Option(names = "--plot", paramLabel = "FILE", description = "An SVG picture to write of it.")
  private Optional<Path> plot = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (url.isPresent()) {
      measure(url.get());
      return 0;
    }
    try (var copy = WritableCopy.of(size.corpus());
        var service = ServerProcess.serving(copy.directory())) {
      measure(service.address());
    }
    return 0;
  }

  private void measure(URI service) throws IOException {
    var searches = Workload.standard().stream().map(Question::request).toList();
    try (var client = HttpClient.newHttpClient()) {
      var ramp = new Ramp(Ticker.system(), new HttpSearches(client, service, searches));
      var duration = Duration.ofSeconds(seconds);
      var before = Machine.now();
      var saturated = ramp.saturated(clients, duration);
      if (saturated == 0) {
        throw new IOException(service + " answers no search");
      }
      var steps = steps(ramp, saturated, duration);
      spec.commandLine().getOut().println(alone(service, searches));
      spec.commandLine().getOut().println(Machine.now().since(before));
      if (plot.isPresent()) {
        Files.writeString(plot.get(), LatencyPlot.svg(size.creators(), steps));
      }
    }
  }

  /** What one client finds who is alone, once the service has answered thousands of searches. */
  private static String alone(URI service, List<SearchRequest> searches) throws IOException {
    var bodies = searches.stream().map(HttpSearches::json).toList();
    new OneClient(Ticker.system(), service).ask(bodies);
    var client = new OneClient(Ticker.system(), service);
    for (var round = 0; round < ROUNDS; round++) {
      client.ask(bodies);
    }
    return client.line();
  }

  private List<Step> steps(Ramp ramp, double saturated, Duration duration) {
    var out = spec.commandLine().getOut();
    out.printf(Locale.ROOT, "%d clients get %.0f searches a second answered%n", clients, saturated);
    out.printf("%6s %9s %s%n", "share", "a second", LatencySummary.head());
    var steps = new ArrayList<Step>();
    for (var share : SHARES) {
      var step = ramp.step(share, saturated, duration, least);
      out.printf(
          Locale.ROOT,
          "%4.0f %% %9.0f %s%n",
          100 * step.share(),
          step.perSecond(),
          step.latencies().row());
      steps.add(step);
    }
    return steps;
  }
}
