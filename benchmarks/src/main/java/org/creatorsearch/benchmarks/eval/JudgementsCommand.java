package org.creatorsearch.benchmarks.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.creatorsearch.benchmarks.collection.TestCollection;
import org.creatorsearch.benchmarks.judgement.JudgementFormat;
import org.creatorsearch.benchmarks.judgement.Pool;
import org.creatorsearch.benchmarks.metric.Judgements;
import org.creatorsearch.query.RankingProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code judgements --collection DIR [--from FORMAT --in FILE] --to FORMAT --out FILE}. */
@Command(
    name = "judgements",
    mixinStandardHelpOptions = true,
    description =
        "Hand judgements from one tool to another. With --pool, what profiles find and nobody has"
            + " judged is written as well, with room for a grade.")
public final class JudgementsCommand implements Callable<Integer> {
  @Mixin private CollectionOption collection = new CollectionOption();

  @Mixin private ProfileOption known = new ProfileOption();

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "The format of --in: ${COMPLETION-CANDIDATES}; qrels unless given.")
  private JudgementFormat from = JudgementFormat.QRELS;

  @Option(
      names = "--in",
      paramLabel = "FILE",
      description = "The file to read; those of the collection unless given.")
  private Optional<Path> in = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description = "The format of --out: ${COMPLETION-CANDIDATES}; csv unless given.")
  private JudgementFormat to = JudgementFormat.CSV;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
  private Path out = Path.of("");

  @Option(
      names = "--pool",
      split = ",",
      paramLabel = "NAME",
      description = "Profiles whose first answers are to be judged, separated by commas.")
  private List<String> profiles = List.of();

  @Option(
      names = "--depth",
      paramLabel = "COUNT",
      description = "How many of an answer are to be judged; 20 unless given.")
  private int depth = 20;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var judged = collection.read();
    var judgements = in.isPresent() ? read(judged, in.get()) : judged.judgements();
    var open =
        profiles.isEmpty() ? Map.<String, List<String>>of() : open(judged.judged(judgements));
    to.write(new Pool(judgements, open), judged.texts(), out);
    spec.commandLine()
        .getOut()
        .println(
            "%,d grades of %,d topics, %,d without one"
                .formatted(
                    judgements.queries().stream().mapToInt(q -> judgements.of(q).size()).sum(),
                    judgements.queries().size(),
                    open.values().stream().mapToInt(List::size).sum()));
    return ExitCode.OK;
  }

  private Judgements read(TestCollection judged, Path file) throws IOException {
    try {
      return from.read(file, judged.texts());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  /** In the order of ids, which tells whoever judges nothing of any ranking. */
  private Map<String, List<String>> open(TestCollection judged) throws IOException {
    var chosen = new ArrayList<RankingProfile>();
    for (var name : profiles) {
      chosen.add(known.profile(name));
    }
    var open = new LinkedHashMap<String, TreeSet<String>>();
    try (var indexed = IndexedCollection.of(judged, chosen)) {
      for (var profile : chosen) {
        var run = indexed.answers(profile, depth).run();
        for (var topic : judged.topics()) {
          var grades = judged.judgements().of(topic.id());
          var ids = open.computeIfAbsent(topic.id(), t -> new TreeSet<>());
          run.of(topic.id()).stream().filter(id -> !grades.containsKey(id)).forEach(ids::add);
        }
      }
    }
    var lists = new LinkedHashMap<String, List<String>>();
    open.forEach((topic, ids) -> lists.put(topic, new ArrayList<>(ids)));
    return lists;
  }
}
