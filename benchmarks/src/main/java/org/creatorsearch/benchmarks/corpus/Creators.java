package org.creatorsearch.benchmarks.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.ingest.CreatorJson;
import org.creatorsearch.samples.generated.SampleCreators;
import org.creatorsearch.schema.Schema;

/**
 * The first creators of the believable market, seed 1. They go through the profile format, as every
 * creator does that an engine is given, and none is held longer than it takes to index it.
 */
public final class Creators {
  /** The day that the generator's creators were seen, so that ages never depend on today. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T06:00:00Z"), ZoneOffset.UTC);

  private static final long SEED = 1;
  private static final int TELL_EVERY = 10_000;

  private Creators() {}

  /** The market. */
  static SampleCreators market() {
    return SampleCreators.of(SEED);
  }

  /** Hands over the first {@code count} creators, on the calling thread and in their order. */
  public static void each(int count, Consumer<Creator> creators) {
    market().lines(count).forEach(line -> creators.accept(creator(line)));
  }

  /** The profile of a line. */
  public static Creator creator(String line) {
    return CreatorJson.read(line.getBytes(UTF_8), Schema.standard());
  }

  /** The lines of the first {@code count} creators. */
  public static List<String> lines(int count) {
    return market().lines(count).toList();
  }

  /** Lines of {@code size} creators, spread evenly over the first {@code count}, in UTF-8. */
  public static List<byte[]> spread(int count, int size) {
    var market = market();
    return IntStream.range(0, size)
        .mapToLong(i -> (long) i * count / size)
        .mapToObj(index -> market.lines(index, index + 1))
        .flatMap(one -> one)
        .map(line -> line.getBytes(UTF_8))
        .toList();
  }

  /**
   * Hands over the creators from one index up to another, exclusive, from two threads, each with a
   * half of its own, and tells on standard error how far it is.
   */
  static void eachOnTwoThreads(int from, int to, Consumer<Creator> creators) {
    var middle = from + (to - from) / 2;
    var done = new AtomicInteger();
    var start = System.nanoTime();
    Consumer<String> one =
        line -> {
          // Parsed only: the engine brings a creator to its normal form itself.
          creators.accept(CreatorJson.parse(line.getBytes(UTF_8)));
          tell(done.incrementAndGet(), to - from, start);
        };
    try (var threads = Executors.newFixedThreadPool(2)) {
      await(
          List.of(
              threads.submit(() -> market().lines(from, middle).forEach(one)),
              threads.submit(() -> market().lines(middle, to).forEach(one))));
    }
  }

  private static void await(List<? extends Future<?>> halves) {
    try {
      for (var half : halves) {
        half.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void tell(int done, int count, long start) {
    if (done % TELL_EVERY == 0 || done == count) {
      var seconds = (System.nanoTime() - start) / 1e9;
      System.err.printf("%,d of %,d creators, %,.0f a second%n", done, count, done / seconds);
    }
  }
}
