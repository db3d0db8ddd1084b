package org.creatorsearch.benchmarks.latency;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.benchmarks.corpus.CorpusOption;
import org.creatorsearch.benchmarks.pace.ClosedLoop;
import org.creatorsearch.benchmarks.pace.Latencies;
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
      description = "How many threads one search may use; ${DEFAULT-VALUE} if unsaid.")
  private int searchThreads = 1;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var searches = Workload.standard().stream().map(Question::request).toList();
    size.corpus().build();
    try (var engine = size.corpus().open(searchThreads)) {
      var work = work(engine, searches);
      // Once up and once down, so that what changes with time changes all alike.
      var half = Duration.ofSeconds(seconds).dividedBy(2);
      new ClosedLoop(Ticker.system(), most, half).run(work, new Latencies());
      var before = Machine.now();
      var latencies = IntStream.range(0, most).mapToObj(i -> new Latencies()).toList();
      var perSecond = new double[most];
      for (var turn = 0; turn < 2 * most; turn++) {
        var i = turn < most ? turn : 2 * most - 1 - turn;
        perSecond[i] +=
            new ClosedLoop(Ticker.system(), i + 1, half).run(work, latencies.get(i)) / 2;
      }
      print(perSecond, latencies.stream().map(Latencies::summary).toList());
      spec.commandLine().getOut().println(Machine.now().since(before));
    }
    return 0;
  }

  private static Work work(SearchEngine engine, List<SearchRequest> searches) {
    return Work.atOnce(number -> engine.search(searches.get((int) (number % searches.size()))));
  }

  private void print(double[] perSecond, List<LatencySummary> latencies) {
    var out = spec.commandLine().getOut();
    out.printf("%7s %9s %6s %s%n", "threads", "a second", "times", LatencySummary.head());
    for (var i = 0; i < perSecond.length; i++) {
      out.printf(
          Locale.ROOT,
          "%7d %9.0f %6.2f %s%n",
          i + 1,
          perSecond[i],
          perSecond[i] / perSecond[0],
          latencies.get(i).row());
    }
  }
}
