package org.creatorsearch.benchmarks.eval;

import java.io.IOException;
import java.nio.file.Path;
import org.creatorsearch.benchmarks.collection.CollectionReader;
import org.creatorsearch.benchmarks.collection.TestCollection;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The collection that a command works on. */
public final class CollectionOption {
  @Option(
      names = "--collection",
      required = true,
      paramLabel = "DIR",
      description =
          "A folder with creators.jsonl, topics.jsonl and judgements.txt, or that of Cranfield, CISI,"
              + " the lists of tech channels or tables of trending videos as it is.")
  private Path directory = Path.of("");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /**
   * Reads it.
   *
   * @throws ParameterException if there is none in the folder, or one that cannot be read
   */
  public TestCollection read() throws IOException {
    try {
      return CollectionReader.read(directory);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
