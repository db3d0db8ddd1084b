package org.creatorsearch.benchmarks.peer;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.creatorsearch.benchmarks.corpus.Corpus;
import org.creatorsearch.benchmarks.protocol.PeerAnswer;
import org.creatorsearch.benchmarks.workload.Workload;
import org.creatorsearch.query.SearchRequest;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The workload on one engine and another, in the same kind of process.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar jmh PeerBenchmark -p creators=100000
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx4g", "--add-modules=jdk.incubator.vector"})
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 5)
public class PeerBenchmark {
  /** The engine. */
  @Param({"creator-search", "lucene-facets"})
  public String peer = "";

  /** Creators in the index. */
  @Param({"100000"})
  public int creators;

  /** The kind of search, or all of them in their mix. */
  @Param({"browse", "refine", "text", "text-refine"})
  public String kind = "";

  private @Nullable Peer engine;
  private List<SearchRequest> requests = List.of();
  private int next;

  /** Opens the index, which is built where it does not exist, and makes the workload. */
  @Setup
  public void open() {
    var corpus = Corpus.standard(creators);
    if (peer.equals("creator-search")) {
      engine = new CreatorSearchPeer();
      engine.open(creators, corpus.directory());
    } else {
      engine = new LuceneFacetsPeer();
      engine.open(creators, corpus.directory().resolveSibling(peer + "-" + creators));
    }
    requests =
        Workload.standard().stream()
            .filter(q -> kind.equals("all") || q.kind().label().equals(kind))
            .map(q -> q.request())
            .toList();
  }

  /** The next search. */
  @Benchmark
  public PeerAnswer search() {
    next = (next + 1) % requests.size();
    return Objects.requireNonNull(engine).run(requests.get(next));
  }

  /** Lets go of the index. */
  @TearDown
  public void close() {
    Objects.requireNonNull(engine).close();
  }
}
