package org.creatorsearch.benchmarks.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.creatorsearch.benchmarks.collection.CollectionReader;
import org.creatorsearch.benchmarks.collection.TestCollection;
import org.creatorsearch.benchmarks.metric.Metric;
import org.creatorsearch.query.RankingProfile;
import org.creatorsearch.query.Rankings;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code eval --collection DIR --profile A --against B}. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = {
      "Run ranking profiles on a judged collection and tell what each gains on another one:",
      "means of all metrics, differences with their intervals and how probable they are by",
      "chance. The last line is JSON."
    })
public final class EvalCommand implements Callable<Integer> {
  private static final String BM25 = "bm25";

  @Option(
      names = "--collection",
      required = true,
      paramLabel = "DIR",
      description = "The folder of Cranfield or CISI as it is.")
  private Path directory = Path.of("");

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
  private String against = BM25;

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
    var theirs = system(against);
    var ours = profiles.stream().map(this::system).toList();
    var out = spec.commandLine().getOut();
    var collection = read();
    out.println(
        "%s: %,d creators, %,d topics, %,d of them judged"
            .formatted(
                collection.name(),
                collection.creators().size(),
                collection.topics().size(),
                collection.judgements().queries().size()));
    var baseline = Evaluation.of(theirs, collection, metrics, depth);
    var evaluations = new ArrayList<Evaluation>();
    for (var system : ours) {
      evaluations.add(Evaluation.of(system, collection, metrics, depth));
    }
    new EvalReport(collection.name(), baseline, evaluations, seed).print(out, perQuery);
    return ExitCode.OK;
  }

  private TestCollection read() throws IOException {
    try {
      return CollectionReader.read(directory);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private RankingSystem system(String name) {
    if (name.equals(BM25)) {
      return new Bm25Ranking();
    }
    var known = Rankings.standard().all().stream().map(RankingProfile::name).toList();
    if (!known.contains(name)) {
      throw wrong("there is no ranking " + name + ": it must be bm25 or one of " + known);
    }
    return new ProfileRanking(name);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
