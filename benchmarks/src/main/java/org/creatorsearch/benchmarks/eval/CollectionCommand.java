package org.creatorsearch.benchmarks.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.creatorsearch.benchmarks.collection.CollectionFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code collection --collection DIR --out DIR}. */
@Command(
    name = "collection",
    mixinStandardHelpOptions = true,
    description = "Write a collection in our own format, to look at it or to go on judging.")
public final class CollectionCommand implements Callable<Integer> {
  @Mixin private CollectionOption collection = new CollectionOption();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder to write.")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    CollectionFolder.write(collection.read(), out);
    return ExitCode.OK;
  }
}
