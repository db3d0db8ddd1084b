package org.creatorsearch.samples.generated;

import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Believable creators from a seed, as profiles in JSON Lines: one object a line, UTF-8, about 5 kB
 * each.
 *
 * <p>The creator of an index depends on nothing but the seed, the regime, the index and the as-of
 * time, so a shorter output is a prefix of a longer one, and the same seed gives the same bytes on
 * every machine. The wall clock is never read. Instances are immutable.
 *
 * <p>A few per cent of the creators are anomalous (see the package's guide). Profiles do not say
 * so; the truth does, one object a line for each anomalous creator in the order of the profiles:
 * {@code id}, {@code anomaly} (one of {@code bought-followers}, {@code comment-pod}, {@code dead},
 * {@code organic-spike}) and {@code from}, the day it began.
 */
public final class SampleCreators {

  private static final Instant DEFAULT_AS_OF = Instant.parse("2026-11-20T06:00:00Z");
  private static final long PROGRESS_EVERY = 1000;

  private final Population population;

  private SampleCreators(Population population) {
    this.population = population;
  }

  /** Creators of the believable market, seen on 2026-11-20 at 06:00 UTC. */
  public static SampleCreators of(long seed) {
    return new SampleCreators(new Population(seed, Regime.MARKET, DEFAULT_AS_OF));
  }

  /** The same creators seen at another time, to the second; nothing in a profile is later. */
  public SampleCreators asOf(Instant time) {
    Instant seconds = time.truncatedTo(ChronoUnit.SECONDS);
    return new SampleCreators(new Population(population.seed(), population.regime(), seconds));
  }

  /** Creators with values spread in another way. */
  public SampleCreators regime(Regime regime) {
    return new SampleCreators(new Population(population.seed(), regime, population.asOf()));
  }

  /**
   * Writes the profiles of the first creators. The stream is flushed and stays open.
   *
   * @param count how many, at least 0
   * @param progress told the number written so far, every 1,000 profiles and at the end
   * @throws java.io.UncheckedIOException if the stream fails
   */
  public void write(long count, OutputStream profiles, LongConsumer progress) {
    write(count, profiles, OutputStream.nullOutputStream(), progress);
  }

  /**
   * As {@link #write(long, OutputStream, LongConsumer)}, with the truth about them in a second
   * stream.
   */
  public void write(long count, OutputStream profiles, OutputStream truth, LongConsumer progress) {
    requireCount(count);
    try (JsonLines lines = JsonLines.to(profiles);
        JsonLines truths = JsonLines.to(truth)) {
      for (long index = 0; index < count; index++) {
        Account account = population.at(index);
        lines.profile(population, index, account);
        truths.truth(account);
        if ((index + 1) % PROGRESS_EVERY == 0) {
          progress.accept(index + 1);
        }
      }
    }
    if (count % PROGRESS_EVERY != 0 || count == 0) {
      progress.accept(count);
    }
  }

  /**
   * The profiles of the first creators, each made when it is asked for; lines come without their
   * line feed.
   */
  public Stream<String> lines(long count) {
    requireCount(count);
    return lines(0, count);
  }

  /**
   * The profiles of some creators, each made when it is asked for, without those before them.
   *
   * @param from the first one's index, at least 0
   * @param to the index after the last one's, at least {@code from}
   */
  public Stream<String> lines(long from, long to) {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("0 <= from <= to, got " + from + " and " + to);
    }
    return LongStream.range(from, to)
        .mapToObj(
            index -> JsonLines.line(out -> out.profile(population, index, population.at(index))));
  }

  /** The truth about the first {@code count} creators: a line for each anomalous one among them. */
  public Stream<String> truthLines(long count) {
    return indexes(count)
        .mapToObj(index -> JsonLines.line(out -> out.truth(population.at(index))))
        .filter(line -> !line.isEmpty());
  }

  private static LongStream indexes(long count) {
    requireCount(count);
    return LongStream.range(0, count);
  }

  private static void requireCount(long count) {
    if (count < 0) {
      throw new IllegalArgumentException("count must be >= 0, got " + count);
    }
  }
}
