package org.creatorsearch.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Runs the commands that the documents show, in their order, and looks their options up. */
class DocumentedCommandsTest {
  private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COMMAND =
      Pattern.compile("^(?:creator-search|java .*-jar \\S+/creator-search\\.jar) (.*)$");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");
  private static final Set<String> OF_JAVA = Set.of("--add-modules", "--enable-native-access");
  private static final Path TABLES =
      Path.of("../data-samples/src/test/resources/org/creatorsearch/samples/imported");

  @TempDir private Path directory = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/OPERATIONS.md", "data-samples/README.md"})
  void commands_asDocumented_work(String document) throws IOException {
    Files.copy(TABLES.resolve("videos/trending_videos.csv"), directory.resolve("videos.csv"));
    for (var command : commands(document)) {
      var args = placed(command);
      var program = CreatorSearch.commandLine();
      if (args[0].equals("serve")) {
        // It runs until it is stopped; what it needs to start is that its options are right.
        program.parseArgs(args);
      } else {
        var complaints = new StringWriter();
        program.setOut(new PrintWriter(new StringWriter())).setErr(new PrintWriter(complaints));
        assertThat(program.execute(args)).as("%s: %s", command, complaints).isZero();
      }
    }
  }

  private static List<String> commands(String document) throws IOException {
    return BLOCK
        .matcher(Files.readString(Path.of("..", document)))
        .results()
        .flatMap(block -> block.group(1).replace("\\\n", " ").lines())
        .map(line -> COMMAND.matcher(line.replaceAll(" +", " ")))
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .toList();
  }

  /** Files and the index belong in a directory of the test. */
  private String[] placed(String command) {
    var args = command.split(" ");
    for (var i = 1; i < args.length; i++) {
      if (args[i - 1].equals("--data") || args[i].matches(".*\\.(jsonl|csv)")) {
        args[i] = directory.resolve(args[i]).toString();
      }
    }
    return args;
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/OPERATIONS.md", "data-samples/README.md"})
  void options_asDocumented_exist(String document) throws IOException {
    var shown = new TreeSet<String>();
    OPTION
        .matcher(Files.readString(Path.of("..", document)))
        .results()
        .forEach(m -> shown.add(m.group()));
    shown.removeAll(OF_JAVA);

    var root = CreatorSearch.commandLine();
    var known =
        Stream.concat(Stream.of(root), root.getSubcommands().values().stream())
            .map(CommandLine::getCommandSpec)
            .flatMap(spec -> spec.options().stream())
            .flatMap(option -> Arrays.stream(option.names()))
            .toList();
    assertThat(known).containsAll(shown);
  }
}
