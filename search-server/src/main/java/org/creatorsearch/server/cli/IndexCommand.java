package org.creatorsearch.server.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.creatorsearch.error.SearchException;
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
  /**
   * A kill loses fewer accepted lines than this, some seconds of work; the disk is waited for so
   * seldom that it costs nothing to speak of.
   */
  private static final long COMMITTED_EVERY = 20_000;

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
    if (rejects.isPresent()) {
      OutFile.require("--rejects", rejects.get(), files);
    }
    var accepted = 0L;
    var rejected = 0L;
    long replaced;
    var list = new StringBuilder();
    try (var engine = data.openOrMake()) {
      var load = BulkLoad.committingEvery(COMMITTED_EVERY, engine);
      for (var file : files) {
        var report = load(load, file);
        accepted += report.accepted();
        rejected += report.rejected();
        RejectedLines.of(file, report).summary().forEach(spec.commandLine().getErr()::println);
        RejectedLines.of(file, report).all().forEach(line -> list.append(line).append('\n'));
      }
      // What creators are compared with is fitted here, so that no opening has to wait for it.
      engine.refresh();
      replaced = load.commit();
    }
    if (rejects.isPresent()) {
      OutFile.write(
          rejects.get(),
          to -> {
            to.write(list.toString().getBytes(UTF_8));
            return list.length();
          });
    }
    var out = spec.commandLine().getOut();
    var others = replaced == 0 ? "" : String.format(", %,d of them replaced others", replaced);
    out.printf("%,d accepted and committed%s, %,d rejected%n", accepted, others, rejected);
    out.flush();
    return accepted == 0 && rejected > 0 ? 1 : 0;
  }

  private static IngestReport load(BulkLoad load, Path file) throws IOException {
    try (var progress = new Progress("index", " MB", 1 << 20, Files.size(file));
        var in = new Watched(Files.newInputStream(file), progress, load)) {
      return load.read(new BufferedInputStream(in));
    } catch (SearchException e) {
      // The index itself failed: whoever runs this needs to know what is in it.
      var committed = String.format("; %,d accepted lines are committed", load.committed());
      throw new SearchException(e.code(), file + ": " + e.detail() + committed).causedBy(e);
    }
  }

  /** Tells how far a file was read, and how much of all files is committed. */
  private static final class Watched extends FilterInputStream {
    private final Progress progress;
    private final BulkLoad load;
    private long done;

    Watched(InputStream in, Progress progress, BulkLoad load) {
      super(in);
      this.progress = progress;
      this.load = load;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      var read = super.read(bytes, offset, length);
      done += Math.max(0, read);
      progress.to(done);
      progress.say(String.format("%,d committed", load.committed()));
      return read;
    }
  }
}
