package org.creatorsearch.server.cli;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.creatorsearch.ingest.IngestReport;
import org.creatorsearch.server.wire.BulkLoad;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads profiles into an index. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = "Load profiles (JSON Lines, plain or gzip) into an index.")
final class IndexCommand implements Callable<Integer> {
  @Mixin private DataDirectory data = new DataDirectory();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of profiles.")
  private List<Path> files = List.of();

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description =
          "Where to list the rejected lines, the first "
              + IngestReport.MOST_ERRORS
              + " of each file.")
  private Optional<Path> rejects = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    for (var file : files) {
      InFile.require(file);
    }
    var accepted = 0L;
    var rejected = 0L;
    long replaced;
    var list = new StringBuilder();
    try (var engine = data.openOrMake()) {
      var load = new BulkLoad(engine);
      for (var file : files) {
        var report = load(load, file);
        accepted += report.accepted();
        rejected += report.rejected();
        RejectedLines.of(file, report).summary().forEach(spec.commandLine().getErr()::println);
        RejectedLines.of(file, report).all().forEach(line -> list.append(line).append('\n'));
      }
      replaced = load.commit();
    }
    if (rejects.isPresent()) {
      Files.writeString(rejects.get(), list);
    }
    var out = spec.commandLine().getOut();
    var others = replaced == 0 ? "" : String.format(", %,d of them replaced others", replaced);
    out.printf("%,d accepted%s, %,d rejected%n", accepted, others, rejected);
    out.flush();
    return accepted == 0 && rejected > 0 ? 1 : 0;
  }

  private static IngestReport load(BulkLoad load, Path file) throws IOException {
    try (var progress = new Progress("index", " MB", 1 << 20, Files.size(file));
        var in = new Watched(Files.newInputStream(file), progress)) {
      return load.read(new BufferedInputStream(in));
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
