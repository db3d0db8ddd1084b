package org.creatorsearch.benchmarks.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The other end of a comparison, in the engine's own process. Each line that comes in is a verb and
 * JSON, {@code run {"words":...}}; what is answered is JSON on one line. The process ends when its
 * input does, so that none is left behind by whoever started it.
 *
 * <ul>
 *   <li>{@code open FIELDS} says what is counted;
 *   <li>{@code index COUNT} is answered with whether the documents of so many creators must be
 *       sent;
 *   <li>{@code add DOCUMENT} gives one, and is not answered;
 *   <li>{@code finish} ends them;
 *   <li>{@code run QUERY} is answered with a {@link TimedAnswer}.
 * </ul>
 */
public final class EngineHost {
  /** What a process says first, unless it cannot start an engine. */
  public static final String READY = "ready";

  private static final JsonMapper JSON = new JsonMapper();

  private final HostedEngine.Maker maker;
  private final Path directory;
  private final PrintStream answers;
  private CountedFields fields = new CountedFields(List.of(), List.of(), List.of());
  private @Nullable HostedEngine engine;
  private int creators;

  private EngineHost(HostedEngine.Maker maker, Path directory, PrintStream answers) {
    this.maker = maker;
    this.directory = directory;
    this.answers = answers;
  }

  /** Serves this process's standard input; whatever else is printed goes to standard error. */
  public static void serve(HostedEngine.Maker maker, Path directory) throws Exception {
    var answers = new PrintStream(System.out, true, UTF_8);
    System.setOut(System.err);
    serve(maker, directory, System.in, answers);
  }

  /** Serves {@code in} until it ends. */
  static void serve(HostedEngine.Maker maker, Path directory, InputStream in, PrintStream answers)
      throws Exception {
    var host = new EngineHost(maker, directory, answers);
    answers.println(READY);
    try (var lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var space = line.indexOf(' ');
        host.take(line.substring(0, space), line.substring(space + 1));
      }
    } finally {
      host.close();
    }
  }

  private void take(String verb, String json) throws Exception {
    switch (verb) {
      case "open" -> fields = JSON.readValue(json, CountedFields.class);
      case "index" -> {
        creators = JSON.readValue(json, Integer.class);
        answers.println(!opened());
      }
      case "add" -> open().add(JSON.readValue(json, PeerDocument.class));
      case "finish" -> {
        open().finish();
        Files.writeString(stampFile(), stamp());
        answers.println(true);
      }
      case "run" -> answers.println(JSON.writeValueAsString(run(json)));
      default -> throw new IllegalArgumentException("no verb: " + verb);
    }
  }

  /** Opens the index if it is one of so many creators, or an empty one in its place. */
  private boolean opened() throws Exception {
    var there = Files.exists(stampFile()) && Files.readString(stampFile()).equals(stamp());
    if (!there) {
      clear();
    }
    Files.createDirectories(indexDirectory());
    engine = maker.start(indexDirectory(), fields);
    return there;
  }

  private TimedAnswer run(String json) throws Exception {
    var query = JSON.readValue(json, PeerQuery.class);
    var start = System.nanoTime();
    var answer = open().run(query);
    return new TimedAnswer(answer, System.nanoTime() - start);
  }

  private HostedEngine open() {
    return Objects.requireNonNull(engine, "index comes first");
  }

  private void clear() throws IOException {
    if (Files.exists(directory)) {
      try (var files = Files.walk(directory)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private Path indexDirectory() {
    return directory.resolve("index");
  }

  private Path stampFile() {
    return directory.resolve("stamp");
  }

  private String stamp() {
    return "creators " + creators + "\n";
  }

  private void close() throws IOException {
    if (engine != null) {
      engine.close();
    }
  }
}
