package org.creatorsearch.benchmarks.pace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * How busy the machine is, which every figure is to be read with.
 *
 * @param load processes that want to run, averaged over a minute; negative where unknown
 * @param stolen time of the processors that the host gave to others, in ticks
 * @param all time of the processors, in ticks
 */
public record Machine(double load, long stolen, long all) {
  private static final Path TIMES = Path.of("/proc/stat");

  /** Of the times in the line {@code cpu}, the one that the host took. */
  private static final int STEAL = 7;

  /** The machine as it is now; nothing is stolen where it does not say. */
  public static Machine now() {
    try {
      var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
      return of(load, Files.exists(TIMES) ? Files.readString(TIMES) : "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With the text of {@code /proc/stat}, of which proc(5) tells. */
  static Machine of(double load, String stat) {
    var cpu = stat.lines().findFirst().orElse("").split(" +");
    // What guests use, behind these, is part of the time of users already.
    var times = Arrays.stream(cpu).skip(1).limit(STEAL + 1L).mapToLong(Long::parseLong).toArray();
    return new Machine(load, times.length > STEAL ? times[STEAL] : 0, Arrays.stream(times).sum());
  }

  /** What happened since then, for people. */
  public String since(Machine before) {
    var passed = Math.max(1, all - before.all);
    return String.format(
        Locale.ROOT,
        "load average %.1f at the beginning and %.1f at the end, %.1f %% of the time stolen",
        before.load,
        load,
        100.0 * (stolen - before.stolen) / passed);
  }
}
