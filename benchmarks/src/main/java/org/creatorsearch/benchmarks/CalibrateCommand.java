package org.creatorsearch.benchmarks;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.creatorsearch.internal.column.CountingCalibration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code calibrate}. */
@Command(
    name = "calibrate",
    mixinStandardHelpOptions = true,
    description = {
      "Measure the loops that values are counted by, and tell what each takes beside what the",
      "engine plans with, in nanoseconds."
    })
final class CalibrateCommand implements Callable<Integer> {
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 40;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var calibration = new CountingCalibration(System::nanoTime, ROUNDS);
    for (var i = 0; i < WARM_UP; i++) {
      calibration.costs();
    }
    var out = spec.commandLine().getOut();
    out.printf("%-16s %8s %8s%n", "cost", "in use", "measured");
    for (var cost : calibration.costs()) {
      out.printf(Locale.ROOT, "%-16s %8.2f %8.2f%n", cost.name(), cost.inUse(), cost.measured());
    }
    return 0;
  }
}
