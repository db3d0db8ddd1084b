package org.creatorsearch.benchmarks.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.creatorsearch.benchmarks.metric.Metric;
import org.creatorsearch.query.RankingProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code eval --collection DIR --profile A --against B}. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description =
        "Run ranking profiles on a judged collection and tell what each gains on another one: means"
            + " of all metrics, differences with their intervals and how probable they are by"
            + " chance. The last line is JSON.")
public final class EvalCommand implements Callable<Integer> {
  @Mixin private CollectionOption collection = new CollectionOption();

  @Mixin private ProfileOption known = new ProfileOption();

  @Option(
      names = "--profile",
      split = ",",
      paramLabel = "NAME",
      description = "Ranking profiles, separated by commas; balanced unless given.")
  private List<String> profiles = List.of("balanced");

  @Option(
      names = "--against",
      paramLabel = "NAME",
      description = "What they are held against: another profile, or bm25, as it is unless given.")
  private String against = Bm25Ranking.NAME;

  @Option(
      names = "--depth",
      paramLabel = "COUNT",
      description = "Creators of an answer that are looked at; 1000 unless given.")
  private int depth = 1000;

  @Option(
      names = "--rel-level",
      paramLabel = "GRADE",
      description = "The least grade that binary metrics take for relevant; 1 unless given.")
  private int level = 1;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "Of the random draws; equal seeds give equal figures.")
  private long seed = 1;

  @Option(names = "--per-query", description = "Print the first metric of every query, too.")
  private boolean perQuery;

  @Option(
      names = "--ablate",
      description = "Run each profile without each of its signals and with that one alone, too.")
  private boolean ablate;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write an HTML page with every topic's answers side by side.")
  private Optional<Path> report = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (depth < 1) {
      throw wrong("--depth must be at least 1, got " + depth);
    }
    if (level < 1) {
      throw wrong("--rel-level must be at least 1, got " + level);
    }
    var metrics = Metric.usual(level);
    var ours = new ArrayList<RankingProfile>();
    for (var name : profiles) {
      variants(known.profile(name)).forEach(ours::add);
    }
    var all = new ArrayList<>(ours);
    if (!against.equals(Bm25Ranking.NAME)) {
      all.add(known.profile(against));
    }
    var out = spec.commandLine().getOut();
    var judged = collection.read();
    out.println(
        "%s: %,d creators, %,d topics, %,d of them judged"
            .formatted(
                judged.name(),
                judged.creators().size(),
                judged.topics().size(),
                judged.judgements().queries().size()));
    var evaluations = new ArrayList<Evaluation>();
    try (var indexed = IndexedCollection.of(judged, all)) {
      for (var profile : all) {
        var answers = indexed.answers(profile, depth);
        evaluations.add(Evaluation.of(profile.name(), answers, judged, metrics));
      }
    }
    var baseline =
        evaluations.size() > ours.size()
            ? evaluations.removeLast()
            : Evaluation.of(against, Bm25Ranking.run(judged, depth), judged, metrics);
    var comparison = Comparison.of(judged, baseline, evaluations, seed);
    if (report.isPresent()) {
      Files.writeString(report.get(), HtmlReport.of(comparison));
    }
    new TextReport(comparison).print(out, perQuery);
    return ExitCode.OK;
  }

  private Stream<RankingProfile> variants(RankingProfile profile) {
    return ablate ? Ablation.of(profile) : Stream.of(profile);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
