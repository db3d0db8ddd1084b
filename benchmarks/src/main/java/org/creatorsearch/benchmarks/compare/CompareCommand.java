package org.creatorsearch.benchmarks.compare;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.creatorsearch.benchmarks.corpus.CorpusOption;
import org.creatorsearch.benchmarks.corpus.Shape;
import org.creatorsearch.benchmarks.peer.CreatorSearchPeer;
import org.creatorsearch.benchmarks.peer.LuceneFacetsPeer;
import org.creatorsearch.benchmarks.peer.Peer;
import org.creatorsearch.benchmarks.peer.ShapedPeer;
import org.creatorsearch.benchmarks.workload.Workload;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code compare --peer NAME --creators COUNT}; fails where the engines disagree. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Run the standard searches on this engine and on another, in turns, after checking that",
      "both answer alike, and tell by how much one is faster. The other is stock Lucene, or this",
      "engine over the same creators in an index of another shape."
    })
public final class CompareCommand implements Callable<Integer> {
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 5;
  private static final Map<String, Supplier<Peer>> PEERS = peers();

  @Mixin private CorpusOption size = new CorpusOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private Supplier<Peer> peer = LuceneFacetsPeer::new;
  private String name = "";

  @Option(
      names = "--peer",
      required = true,
      paramLabel = "NAME",
      description = "lucene, many-segments, deletes or many-segments-deletes.")
  void peer(String value) {
    var known = PEERS.get(value);
    if (known == null) {
      throw new ParameterException(
          spec.commandLine(), "--peer must be one of " + PEERS.keySet() + ", got " + value);
    }
    peer = known;
    name = value;
  }

  private static Map<String, Supplier<Peer>> peers() {
    var peers = new TreeMap<String, Supplier<Peer>>();
    peers.put("lucene", LuceneFacetsPeer::new);
    for (var shape : Shape.values()) {
      peers.put(shape.label(), () -> new ShapedPeer(shape));
    }
    return peers;
  }

  @Override
  public Integer call() {
    var corpus = size.corpus();
    try (var ours = new CreatorSearchPeer();
        var theirs = peer.get()) {
      ours.open(corpus.creators(), corpus.directory());
      theirs.open(
          corpus.creators(),
          corpus.directory().resolveSibling(theirs.name() + "-" + corpus.creators()));
      return compare(new Comparison(ours, theirs, Workload.standard()));
    }
  }

  private int compare(Comparison comparison) {
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
    var timings = comparison.timings(WARM_UP, ROUNDS);
    new ComparisonReport(name, size.creators(), timings).print(spec.commandLine().getOut());
    return ExitCode.OK;
  }
}
