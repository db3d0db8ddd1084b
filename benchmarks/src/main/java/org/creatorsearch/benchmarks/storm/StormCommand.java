package org.creatorsearch.benchmarks.storm;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.benchmarks.corpus.CorpusOption;
import org.creatorsearch.benchmarks.corpus.Creators;
import org.creatorsearch.benchmarks.corpus.WritableCopy;
import org.creatorsearch.benchmarks.pace.LatencySummary;
import org.creatorsearch.benchmarks.pace.Machine;
import org.creatorsearch.benchmarks.pace.OpenLoop;
import org.creatorsearch.benchmarks.pace.Ticker;
import org.creatorsearch.benchmarks.workload.Question;
import org.creatorsearch.benchmarks.workload.Workload;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code storm --creators COUNT}. */
@Command(
    name = "storm",
    mixinStandardHelpOptions = true,
    description = {
      "Run the standard searches at a constant rate while nobody writes and, by turns, while",
      "creators are written all the time, and tell what the searches have to wait for it."
    })
public final class StormCommand implements Callable<Integer> {
  /** Quiet, storm, storm, quiet, and so on. */
  private static final int TURNS = 4;

  private static final int WARM_UP_SECONDS = 30;

  @Mixin private CorpusOption size = new CorpusOption();

  @Option(
      names = "--updates",
      paramLabel = "N",
      description = "Creators written a second in a storm; ${DEFAULT-VALUE} if unsaid.")
  private int updates = 500;

  @Option(
      names = "--rate",
      paramLabel = "N",
      description = "Searches a second; ${DEFAULT-VALUE} if unsaid.")
  private double rate = 200;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      description = "How long it is quiet, and how long it storms; ${DEFAULT-VALUE} if unsaid.")
  private int seconds = 60;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var ticker = Ticker.system();
    var searches = Workload.standard().stream().map(Question::request).toList();
    try (var copy = WritableCopy.of(size.corpus());
        var engine =
            SearchEngine.builder().directory(copy.directory()).clock(Creators.CLOCK).open()) {
      var changes = Updates.of(engine, size.creators(), ticker);
      var storm = new Storm(engine, searches, new OpenLoop(ticker, rate), changes);
      storm.warmUp(updates, WARM_UP_SECONDS);
      var before = Machine.now();
      for (var turn = 0; turn < TURNS; turn++) {
        storm.turns(updates, Math.max(1, seconds / TURNS), turn % 2 == 1);
      }
      print(storm, changes, Machine.now().since(before));
    }
    return 0;
  }

  private void print(Storm storm, Updates changes, String machine) {
    var out = spec.commandLine().getOut();
    out.printf("%-12s %9s %s%n", "", "segments", LatencySummary.head());
    for (var phase : storm.phases()) {
      out.printf(
          "%-12s %9d %s%n",
          phase.storm() ? "storm" : "quiet", phase.segments(), phase.latencies().row());
    }
    line(out, "quiet", storm.quietOnes());
    line(out, "storm", storm.stormyOnes());
    line(out, "refresh", changes.refreshes().summary());
    line(out, "quiet, cpu", storm.quietWork());
    line(out, "storm, cpu", storm.stormyWork());
    ratio(out, "since they were due", storm.quietOnes(), storm.stormyOnes());
    ratio(out, "of the processor", storm.quietWork(), storm.stormyWork());
    out.println(machine);
  }

  private static void ratio(
      PrintWriter out, String of, LatencySummary quiet, LatencySummary storm) {
    out.printf(
        Locale.ROOT,
        "storm / quiet, time %s: p50 %.2f, p99 %.2f%n",
        of,
        storm.p50() / (double) quiet.p50(),
        storm.p99() / (double) quiet.p99());
  }

  private static void line(PrintWriter out, String label, LatencySummary latencies) {
    out.printf("%-12s %9s %s%n", label, "all", latencies.row());
  }
}
