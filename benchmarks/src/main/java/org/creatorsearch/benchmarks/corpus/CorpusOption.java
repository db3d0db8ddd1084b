package org.creatorsearch.benchmarks.corpus;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --creators COUNT} of a command that measures a corpus; a {@link Mixin}. */
public final class CorpusOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  private int creators = 1;

  @Option(
      names = "--creators",
      required = true,
      paramLabel = "COUNT",
      description = "Creators of the index, which is built where there is none yet.")
  void accept(int value) {
    if (value < 1) {
      throw new ParameterException(
          command.commandLine(), "--creators must be at least 1, got " + value);
    }
    creators = value;
  }

  /** How many creators. */
  public int creators() {
    return creators;
  }

  /** The corpus in the usual place. */
  public Corpus corpus() {
    return Corpus.standard(creators);
  }
}
