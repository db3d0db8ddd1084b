package org.creatorsearch.benchmarks.compare;

import java.util.concurrent.Callable;
import org.creatorsearch.benchmarks.corpus.CorpusOption;
import org.creatorsearch.benchmarks.peer.PeerMissingException;
import org.creatorsearch.benchmarks.workload.Workload;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code compare --peer NAME --creators COUNT}. It ends well where the peer is not on this machine,
 * and fails where the engines disagree.
 */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Run the standard searches on this engine and on another, in turns, after checking that",
      "both answer alike, and tell by how much one is faster. The other is another engine, or this",
      "one over the same creators in an index of another shape."
    })
public final class CompareCommand implements Callable<Integer> {
  private static final int WARM_UP = 3;

  @Mixin private CorpusOption size = new CorpusOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private String name = "lucene";
  private int searches = Workload.SIZE;
  private int rounds = 5;

  @Option(
      names = "--peer",
      required = true,
      paramLabel = "NAME",
      description = {
        "lucene, floor, duckdb, postgres, solr, solr-cached or opensearch, of which all but the",
        "first two are skipped where they are not built; many-segments, deletes or",
        "many-segments-deletes."
      })
  void peer(String value) {
    if (!Pairing.names().contains(value)) {
      throw wrong("--peer must be one of " + Pairing.names() + ", got " + value);
    }
    name = value;
  }

  @Option(
      names = "--searches",
      paramLabel = "COUNT",
      description = "The first so many of the thousand standard searches; hundreds have their mix.")
  void searches(int value) {
    if (value < 1 || value > Workload.SIZE) {
      throw wrong("--searches must be from 1 to " + Workload.SIZE + ", got " + value);
    }
    searches = value;
  }

  @Option(
      names = "--rounds",
      paramLabel = "COUNT",
      description = "Times that each search is timed; 5 unless given.")
  void rounds(int value) {
    if (value < 1) {
      throw wrong("--rounds must be at least 1, got " + value);
    }
    rounds = value;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  @Override
  public Integer call() {
    var corpus = size.corpus();
    var pair = Pairing.named(name).orElseThrow();
    try (var ours = pair.ours();
        var theirs = pair.theirs()) {
      // Before ours, whose index may take long to build for nothing.
      theirs.open(
          corpus.creators(),
          corpus.directory().resolveSibling(theirs.name() + "-" + corpus.creators()));
      ours.open(corpus.creators(), corpus.directory());
      var questions = Workload.standard().subList(0, searches);
      return compare(new Comparison(ours, theirs, questions), theirs.warmUpSearches());
    } catch (PeerMissingException e) {
      spec.commandLine().getOut().println(name + " is skipped: " + e.getMessage());
      return ExitCode.OK;
    }
  }

  private int compare(Comparison comparison, int leastWarmUp) {
    var different = comparison.disagreements();
    if (!different.isEmpty()) {
      spec.commandLine()
          .getErr()
          .println(
              different.size()
                  + " searches are answered differently, the first one being "
                  + different.getFirst().request());
      return ExitCode.SOFTWARE;
    }
    var warmUp = Math.max(WARM_UP, Math.ceilDiv(leastWarmUp, searches));
    var timings = comparison.timings(warmUp, rounds);
    new ComparisonReport(name, size.creators(), timings).print(spec.commandLine().getOut());
    return ExitCode.OK;
  }
}
