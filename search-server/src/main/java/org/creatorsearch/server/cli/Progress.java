package org.creatorsearch.server.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Help.Ansi;

/** A progress bar on standard error, where somebody watches; silent in pipes and logs. */
final class Progress implements AutoCloseable {
  private static final int REDRAW_MILLIS = 250;
  private static final int WIDTH = 80;

  private final ProgressBar bar;

  /**
   * @param total 0 where it is not known
   */
  Progress(String work, String unit, long unitSize, long total) {
    var builder =
        new ProgressBarBuilder()
            .setTaskName(work)
            .setUnit(unit, unitSize)
            .setInitialMax(total > 0 ? total : -1)
            .setUpdateIntervalMillis(REDRAW_MILLIS)
            .setStyle(ProgressBarStyle.ASCII);
    bar =
        Ansi.AUTO.enabled()
            ? builder.setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH)).build()
            : builder.setConsumer(new Unwatched()).build();
  }

  void to(long done) {
    bar.stepTo(done);
  }

  /** Shows a remark behind the bar. */
  void say(String remark) {
    bar.setExtraMessage(remark);
  }

  void step() {
    bar.step();
  }

  @Override
  public void close() {
    bar.close();
  }

  private static final class Unwatched implements me.tongfei.progressbar.ProgressBarConsumer {
    @Override
    public int getMaxRenderedLength() {
      return WIDTH;
    }

    @Override
    public void accept(String rendered) {}

    @Override
    public void close() {}
  }
}
