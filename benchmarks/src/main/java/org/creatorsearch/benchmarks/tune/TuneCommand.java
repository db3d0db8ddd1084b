package org.creatorsearch.benchmarks.tune;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.creatorsearch.benchmarks.collection.TestCollection;
import org.creatorsearch.benchmarks.eval.CollectionOption;
import org.creatorsearch.benchmarks.eval.ProfileOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tune --collection DIR --profile NAME --out FILE}. */
@Command(
    name = "tune",
    mixinStandardHelpOptions = true,
    description =
        "Look for weights that answer the topics of a collection better. A gain is believed where it"
            + " is greater than its standard error and has a p of 0.05 at most, on topics that the"
            + " search has not seen; only then"
            + " a profile is written. The last line is JSON.")
public final class TuneCommand implements Callable<Integer> {
  @Mixin private CollectionOption collection = new CollectionOption();

  @Mixin private ProfileOption known = new ProfileOption();

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "The profile to begin with; balanced unless given.")
  private String profile = "balanced";

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "The name of the profile that is written; tuned unless given.")
  private String name = "tuned";

  @Option(names = "--out", paramLabel = "FILE", description = "Where to write the profile.")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--folds", paramLabel = "COUNT", description = "5 unless given.")
  private int folds = 5;

  @Option(
      names = "--restarts",
      paramLabel = "COUNT",
      description = "Climbs from drawn weights; 10 unless given.")
  private int restarts = 10;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "Of all random draws; equal seeds give equal profiles.")
  private long seed = 1;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (folds < 2) {
      throw wrong("--folds must be at least 2, got " + folds);
    }
    if (restarts < 0) {
      throw wrong("--restarts must be at least 0, got " + restarts);
    }
    var from = known.profile(profile);
    var start = new Weights(from.weights());
    var judged = collection.read();
    var topics = List.copyOf(judged.judgements().queries());
    if (topics.size() < folds) {
      throw wrong("there are only " + topics.size() + " judged topics for " + folds + " folds");
    }
    var tuning = tuning(judged, start, topics);
    var lines = spec.commandLine().getOut();
    tuning.tell(lines);
    if (tuning.believed() && out.isPresent()) {
      Files.write(out.get(), tuning.profile(name, from));
    }
    lines.println(tuning.json(judged.name(), profile));
    lines.flush();
    return ExitCode.OK;
  }

  private Tuning tuning(TestCollection judged, Weights start, List<String> topics) {
    var table = SignalTable.of(judged);
    var objective = new Objective(table, judged.judgements(), start);
    // A signal that tells nobody apart here must keep what it weighs.
    var telling =
        table.telling().stream()
            .filter(signal -> start.of(signal) > 0)
            .collect(Collectors.toCollection(TreeSet::new));
    var ascent = new CoordinateAscent(objective, telling, restarts, seed);
    return new Tuning(
        judged,
        start,
        ascent.best(start, topics).normalised(),
        CrossValidation.of(ascent, objective, start, topics, folds, seed),
        String.format(Locale.ROOT, "%d folds, %d restarts, seed %d", folds, restarts, seed),
        seed);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
