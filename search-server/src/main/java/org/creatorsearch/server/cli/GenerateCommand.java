package org.creatorsearch.server.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.creatorsearch.samples.generated.Regime;
import org.creatorsearch.samples.generated.SampleCreators;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Makes believable creators up. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    description = "Make up believable creators from a seed; the same seed gives the same bytes.")
final class GenerateCommand implements Callable<Integer> {
  @Option(
      names = "--count",
      required = true,
      paramLabel = "N",
      description = "How many creators to make.")
  private long count;

  @Option(names = "--seed", paramLabel = "S", description = "The seed; ${DEFAULT-VALUE} if unsaid.")
  private long seed = 1;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where to write; compressed if it ends in .gz, standard output for -.")
  private Path out = Path.of("");

  @Option(
      names = "--truth",
      paramLabel = "FILE",
      description = "Where to write which creators are anomalous, and how.")
  private Optional<Path> truth = Optional.empty();

  @Option(
      names = "--regime",
      paramLabel = "NAME",
      converter = RegimeName.class,
      completionCandidates = RegimeNames.class,
      description = "How values are spread: ${COMPLETION-CANDIDATES}.")
  private Regime regime = Regime.MARKET;

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      description = "When they are seen, such as 2026-11-20T06:00:00Z.")
  private Optional<Instant> asOf = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (count < 0) {
      throw new ParameterException(spec.commandLine(), "--count must be at least 0, got " + count);
    }
    OutFile.require("--out", out, truth.stream().toList());
    if (truth.isPresent()) {
      OutFile.require("--truth", truth.get(), List.of());
    }
    var creators = SampleCreators.of(seed).regime(regime);
    var seen = asOf.map(creators::asOf).orElse(creators);
    try (var progress = new Progress("generate", " creators", 1, count)) {
      OutFile.write(
          out,
          profiles ->
              truth.isPresent()
                  ? OutFile.write(truth.get(), t -> write(seen, profiles, t, progress))
                  : write(seen, profiles, OutputStream.nullOutputStream(), progress));
    }
    return 0;
  }

  private Long write(
      SampleCreators creators, OutputStream profiles, OutputStream truths, Progress progress) {
    creators.write(count, profiles, truths, progress::to);
    return count;
  }

  private static String name(Regime regime) {
    return regime.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The names to choose from. */
  static final class RegimeNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Regime.values()).map(GenerateCommand::name).iterator();
    }
  }

  /** Reads a name. */
  static final class RegimeName implements ITypeConverter<Regime> {
    @Override
    public Regime convert(String value) {
      return Arrays.stream(Regime.values())
          .filter(r -> name(r).equals(value))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("there is no regime \"" + value + "\""));
    }
  }
}
