package org.creatorsearch.benchmarks;

import java.util.concurrent.Callable;
import org.creatorsearch.benchmarks.corpus.Corpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corpus COUNT}. */
@Command(
    name = "corpus",
    mixinStandardHelpOptions = true,
    description = {
      "Build the index of COUNT generated creators where there is none yet, and tell its size,",
      "its memory and how long it takes to open."
    })
final class CorpusCommand implements Callable<Integer> {
  @Parameters(paramLabel = "COUNT", description = "How many creators.")
  private int creators;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var corpus = Corpus.standard(creators);
    corpus.build();
    spec.commandLine().getOut().println(CorpusFacts.of(corpus));
    return 0;
  }
}
