package org.creatorsearch.benchmarks.latency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.benchmarks.corpus.Creators;
import org.creatorsearch.ingest.CreatorJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Creators a second, from lines of JSON to being found: reading, measuring, analysing, indexing,
 * and the refresh at the end. One operation is one creator.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar jmh IngestBenchmark
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx4g", "--add-modules=jdk.incubator.vector"})
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class IngestBenchmark {
  private static final int CREATORS = 10_000;

  /** Threads that read and index. */
  @Param({"1", "2"})
  public int threads;

  private List<byte[]> lines = List.of();

  /** Generates the lines, which is not measured. */
  @Setup
  public void generate() {
    lines = Creators.lines(CREATORS).stream().map(line -> line.getBytes(UTF_8)).toList();
  }

  /** Indexes all creators into an empty engine. */
  @Benchmark
  @OperationsPerInvocation(CREATORS)
  public long index() throws Exception {
    try (var engine = SearchEngine.builder().clock(Creators.CLOCK).open();
        var pool = Executors.newFixedThreadPool(threads)) {
      var work = new ArrayList<Callable<Integer>>();
      for (var thread = 0; thread < threads; thread++) {
        var part = lines.subList(CREATORS / threads * thread, CREATORS / threads * (thread + 1));
        work.add(() -> upsert(engine, part));
      }
      for (Future<Integer> done : pool.invokeAll(work)) {
        done.get();
      }
      engine.refresh();
      return engine.stats().creators();
    }
  }

  private static int upsert(SearchEngine engine, List<byte[]> lines) {
    for (var line : lines) {
      engine.upsert(CreatorJson.parse(line));
    }
    return lines.size();
  }
}
