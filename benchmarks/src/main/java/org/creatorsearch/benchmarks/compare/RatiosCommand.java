package org.creatorsearch.benchmarks.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ratios --out FILE FILE...}. */
@Command(
    name = "ratios",
    mixinStandardHelpOptions = true,
    description = {
      "Draw comparisons that were made before: of the files given, which may hold all that compare",
      "has printed, the lines for programs are taken, in their order."
    })
public final class RatiosCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Where such lines are.")
  private List<Path> files = List.of();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "The SVG picture to write.")
  private Path out = Path.of("ratios.svg");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var comparisons = new ArrayList<JsonNode>();
    for (var file : files) {
      for (var line : Files.readAllLines(file)) {
        if (line.startsWith("{\"peer\"")) {
          comparisons.add(comparison(file, line));
        }
      }
    }
    if (comparisons.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "no file has the last line of a comparison");
    }
    Files.writeString(out, RatioPlot.svg(comparisons));
    return 0;
  }

  private JsonNode comparison(Path file, String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new ParameterException(
          spec.commandLine(), file + ": not JSON: " + e.getOriginalMessage(), e);
    }
  }
}
