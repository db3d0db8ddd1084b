package org.creatorsearch.benchmarks.latency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.benchmarks.corpus.CorpusOption;
import org.creatorsearch.benchmarks.pace.LatencySummary;
import org.creatorsearch.benchmarks.pace.Machine;
import org.creatorsearch.benchmarks.pace.Ticker;
import org.creatorsearch.benchmarks.pace.Work;
import org.creatorsearch.benchmarks.workload.Question;
import org.creatorsearch.benchmarks.workload.Workload;
import org.creatorsearch.query.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code threads --creators COUNT}. */
@Command(
    name = "threads",
    mixinStandardHelpOptions = true,
    description = {
      "Run the standard searches in this process on one thread, on two and so on, each of which",
      "asks again when it has its answer, and tell how much they get done together and how long",
      "each search takes."
    })
public final class ThreadsCommand implements Callable<Integer> {
  @Mixin private CorpusOption size = new CorpusOption();

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "The greatest number of threads; ${DEFAULT-VALUE} if unsaid.")
  private int most = 4;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      description = "How long each number is measured; ${DEFAULT-VALUE} if unsaid.")
  private int seconds = 20;

  @Option(
      names = "--search-threads",
      paramLabel = "N",
      split = ",",
      description = {
        "How many threads one search may use; several numbers, such as 1,2, are measured in turns.",
        "1 if unsaid."
      })
  private List<Integer> searchThreads = List.of(1);

  @Option(names = "--plot", paramLabel = "FILE", description = "An SVG picture to write of it.")
  private Optional<Path> plot = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    size.corpus().build();
    var engines = new ArrayList<SearchEngine>();
    try {
      var loads = new ArrayList<Load>();
      for (var threads : searchThreads) {
        var engine = size.corpus().reading(threads);
        engines.add(engine);
        loads.add(new Load(Ticker.system(), work(engine), threads, most));
      }
      measure(loads);
    } finally {
      engines.forEach(SearchEngine::close);
    }
    return 0;
  }

  private void measure(List<Load> loads) throws IOException {
    var half = Duration.ofSeconds(seconds).dividedBy(2);
    loads.forEach(load -> load.warmUp(half));
    var before = Machine.now();
    // Once up and once down, so that what changes with time changes all alike.
    for (var threads = 1; threads <= most; threads++) {
      for (var load : loads) {
        load.run(threads, half);
      }
    }
    for (var threads = most; threads >= 1; threads--) {
      for (var load : loads.reversed()) {
        load.run(threads, half);
      }
    }
    loads.forEach(this::print);
    spec.commandLine().getOut().println(Machine.now().since(before));
    if (plot.isPresent()) {
      Files.writeString(plot.get(), ThreadsPlot.svg(size.creators(), loads));
    }
  }

  private static Work work(SearchEngine engine) {
    List<SearchRequest> searches = Workload.standard().stream().map(Question::request).toList();
    return Work.atOnce(number -> engine.search(searches.get((int) (number % searches.size()))));
  }

  private void print(Load load) {
    var out = spec.commandLine().getOut();
    out.printf("threads of one search: at most %d%n", load.searchThreads());
    out.printf("%7s %9s %6s %s%n", "threads", "a second", "times", LatencySummary.head());
    for (var threads = 1; threads <= most; threads++) {
      out.printf(
          Locale.ROOT,
          "%7d %9.0f %6.2f %s%n",
          threads,
          load.perSecond(threads),
          load.perSecond(threads) / load.perSecond(1),
          load.latencies(threads).row());
    }
  }
}
