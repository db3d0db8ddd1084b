package org.creatorsearch.server.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorsearch.error.Suggestions;
import org.creatorsearch.samples.imported.ImportReport;
import org.creatorsearch.samples.imported.Importer;
import org.creatorsearch.samples.imported.Importers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns public tables into profiles. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Turn a public table into profiles (JSON Lines) that can be indexed.")
final class ImportCommand implements Callable<Integer> {
  /** The names to choose from, for {@code --help}. */
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Importers.formats().iterator();
    }
  }

  @Option(
      names = "--format",
      required = true,
      paramLabel = "NAME",
      completionCandidates = Formats.class,
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private String format = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where to write; compressed if it ends in .gz, standard output for -.")
  private Path out = Path.of("");

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day of the data, such as 2026-11-20, for tables that do not say it.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = {
        "Where to list every rejected row with its reason and place,",
        "rows with a warning, and creators that may be one."
      })
  private Optional<Path> rejects = Optional.empty();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The tables.")
  private List<Path> files = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (!Importers.formats().contains(format)) {
      throw new ParameterException(
          spec.commandLine(),
          "unknown format \""
              + format
              + "\""
              + Suggestions.nearest(format, Importers.formats())
                  .map(near -> " (did you mean \"" + near + "\"?)")
                  .orElse("")
              + ", known are "
              + String.join(", ", Importers.formats()));
    }
    var total = 0L;
    for (var file : files) {
      InFile.require(file);
      total += Files.size(file);
    }
    OutFile.require("--out", out, files);
    if (rejects.isPresent()) {
      OutFile.require(
          "--rejects", rejects.get(), Stream.concat(files.stream(), Stream.of(out)).toList());
    }
    var importer =
        asOf.map(day -> Importers.named(format, day)).orElseGet(() -> Importers.named(format));
    ImportReport report;
    try (var progress = new Progress("import", " MB", 1 << 20, total)) {
      report = OutFile.write(out, to -> written(importer, to, progress));
    }
    // Beside the profiles, where these go to standard output.
    report.lines().stream().map(Columns::harmless).forEach(spec.commandLine().getErr()::println);
    return 0;
  }

  /** No profile at all is no file: nothing could be done with an empty one. */
  private ImportReport written(Importer importer, OutputStream to, Progress progress)
      throws IOException {
    var report = importer.run(files, new NormalProfiles(to), (read, size) -> progress.to(read));
    if (rejects.isPresent()) {
      // Also where there is no creator: there, it tells why.
      OutFile.write(rejects.get(), details -> listed(report, details));
    }
    if (report.creatorsWritten() == 0) {
      throw new IOException(
          "no creator in these files as "
              + format
              + "; "
              + Importers.formats().stream()
                  .map(f -> f + ": " + Importers.description(f))
                  .collect(Collectors.joining("; ")));
    }
    return report;
  }

  private static ImportReport listed(ImportReport report, OutputStream to) throws IOException {
    var lines = new OutputStreamWriter(to, UTF_8);
    report.writeDetails(lines);
    lines.flush();
    return report;
  }
}
