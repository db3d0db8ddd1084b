package org.creatorsearch.benchmarks.latency;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.benchmarks.corpus.Corpus;
import org.creatorsearch.benchmarks.workload.Workload;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.result.SearchResponse;
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
 * One search of the workload after another, on one thread: the time of one is the time of one whole
 * answer, with 20 explained hits, the exact total, 10 facets and 3 histograms.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar jmh SearchBenchmark -p creators=100000
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
public class SearchBenchmark {
  /** Creators in the index. */
  @Param({"100000", "1000000"})
  public int creators;

  /** The kind of search, or all of them in their mix. */
  @Param({"all", "browse", "refine", "text", "text-refine"})
  public String kind = "all";

  private @Nullable SearchEngine engine;
  private List<SearchRequest> requests = List.of();
  private int next;

  /** Opens the index, which is built where it does not exist, and makes the workload. */
  @Setup
  public void open() {
    engine = Corpus.standard(creators).opened();
    requests =
        Workload.standard().stream()
            .filter(q -> kind.equals("all") || q.kind().label().equals(kind))
            .map(q -> q.request())
            .toList();
  }

  /** The next search. */
  @Benchmark
  public SearchResponse search() {
    next = (next + 1) % requests.size();
    return Objects.requireNonNull(engine).search(requests.get(next));
  }

  /** Lets go of the index. */
  @TearDown
  public void close() {
    Objects.requireNonNull(engine).close();
  }
}
