package org.creatorsearch.benchmarks.latency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.benchmarks.corpus.CorpusOption;
import org.creatorsearch.benchmarks.pace.Latencies;
import org.creatorsearch.benchmarks.pace.LatencySummary;
import org.creatorsearch.benchmarks.pace.Machine;
import org.creatorsearch.benchmarks.pace.Outcome;
import org.creatorsearch.benchmarks.pace.Ticker;
import org.creatorsearch.benchmarks.workload.Hostile;
import org.creatorsearch.benchmarks.workload.Question;
import org.creatorsearch.benchmarks.workload.Workload;
import org.creatorsearch.query.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hostile --creators COUNT}. */
@Command(
    name = "hostile",
    mixinStandardHelpOptions = true,
    description = {
      "Run searches that take the most - stop words, a pasted paragraph, 200 values of a filter,",
      "every filter at once - by turns with standard ones, and tell how long they take."
    })
public final class HostileCommand implements Callable<Integer> {
  private static final String STANDARD = "standard";

  @Mixin private CorpusOption size = new CorpusOption();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How often each is run, after a fifth as often to warm up; ${DEFAULT-VALUE}.")
  private int rounds = 500;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Ticker ticker = Ticker.system();

  @Override
  public Integer call() {
    var standard = Workload.standard().stream().map(Question::request).toList();
    try (var engine = size.corpus().opened()) {
      var hostile = Hostile.of(engine);
      run(engine, hostile, standard, rounds / 5);
      var before = Machine.now();
      print(run(engine, hostile, standard, rounds));
      spec.commandLine().getOut().println(Machine.now().since(before));
    }
    return 0;
  }

  private Map<String, Latencies> run(
      SearchEngine engine,
      Map<String, SearchRequest> hostile,
      List<SearchRequest> standard,
      int times) {
    var latencies = new LinkedHashMap<String, Latencies>();
    for (var round = 0; round < times; round++) {
      add(latencies, STANDARD, nanos(engine, standard.get(round % standard.size())));
      hostile.forEach((name, request) -> add(latencies, name, nanos(engine, request)));
    }
    return latencies;
  }

  private static void add(Map<String, Latencies> latencies, String name, long nanos) {
    latencies.computeIfAbsent(name, n -> new Latencies()).add(Outcome.ANSWERED, nanos);
  }

  private long nanos(SearchEngine engine, SearchRequest request) {
    var start = ticker.nanos();
    engine.search(request);
    return ticker.nanos() - start;
  }

  private void print(Map<String, Latencies> latencies) {
    var out = spec.commandLine().getOut();
    out.printf("%-14s %s%n", "searches", LatencySummary.head());
    latencies.forEach(
        (name, own) -> out.printf(Locale.ROOT, "%-14s %s%n", name, own.summary().row()));
  }
}
