package org.creatorsearch.server.cli;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.ingest.CreatorLines;
import org.creatorsearch.ingest.IngestReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads profiles into an index. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = "Load profiles (JSON Lines, plain or gzip) into an index.")
final class IndexCommand implements Callable<Integer> {
  private static final int SHOWN_ERRORS = 10;

  @Mixin private DataDirectory data = new DataDirectory();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of profiles.")
  private List<Path> files = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    // A mistyped name should not be found after an hour of work on the others.
    for (var file : files) {
      if (!Files.isRegularFile(file)) {
        throw new NoSuchFileException(file.toString());
      }
    }
    var accepted = 0L;
    var rejected = 0L;
    try (var engine = data.openOrMake()) {
      for (var file : files) {
        var report = load(engine, file);
        accepted += report.accepted();
        rejected += report.rejected();
        show(file, report);
      }
      engine.commit();
    }
    var out = spec.commandLine().getOut();
    out.printf("%,d accepted, %,d rejected%n", accepted, rejected);
    out.flush();
    return accepted == 0 && rejected > 0 ? 1 : 0;
  }

  private static IngestReport load(SearchEngine engine, Path file) throws IOException {
    try (var progress = new Progress("index", " MB", 1 << 20, Files.size(file));
        var in = new Watched(Files.newInputStream(file), progress)) {
      return CreatorLines.parse(new BufferedInputStream(in), engine::upsert);
    }
  }

  private void show(Path file, IngestReport report) {
    var errors = spec.commandLine().getErr();
    report.errors().stream()
        .limit(SHOWN_ERRORS)
        .forEach(e -> errors.printf("%s:%d: %s%n", file, e.line(), e.detail()));
    if (report.rejected() > SHOWN_ERRORS) {
      errors.printf("%s: %,d more%n", file, report.rejected() - SHOWN_ERRORS);
    }
  }

  /** Tells how far a file was read. */
  private static final class Watched extends FilterInputStream {
    private final Progress progress;
    private long done;

    Watched(InputStream in, Progress progress) {
      super(in);
      this.progress = progress;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      var read = super.read(bytes, offset, length);
      done += Math.max(0, read);
      progress.to(done);
      return read;
    }
  }
}
