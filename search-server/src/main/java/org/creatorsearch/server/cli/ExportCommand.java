package org.creatorsearch.server.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.ingest.CreatorJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes every profile of an index. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Write every profile of an index as JSON Lines.")
final class ExportCommand implements Callable<Integer> {
  @Mixin private DataDirectory data = new DataDirectory();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where to write; compressed if it ends in .gz, standard output for -.")
  private Path out = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    OutFile.require("--out", out, List.of());
    try (var engine = data.openToRead()) {
      var written = OutFile.write(out, to -> export(engine, to));
      spec.commandLine().getErr().printf("%,d creators written%n", written);
    }
    return 0;
  }

  private static long export(SearchEngine engine, OutputStream to) {
    var written = new AtomicLong();
    try (var progress = new Progress("export", " creators", 1, engine.stats().creators())) {
      engine.scan(
          creator -> {
            line(creator, to);
            written.incrementAndGet();
            progress.step();
          });
    }
    return written.get();
  }

  private static void line(Creator creator, OutputStream to) {
    try {
      to.write(CreatorJson.write(creator));
      to.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
