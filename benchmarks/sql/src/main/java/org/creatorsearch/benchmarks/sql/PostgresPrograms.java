package org.creatorsearch.benchmarks.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The programs of PostgreSQL. They refuse to work for root, and so for root they are run as the
 * user {@code postgres}.
 *
 * @param directory where they are
 */
record PostgresPrograms(Path directory) {
  static final String HOW_TO_GET_THEM =
      "there is no PostgreSQL; install the package postgresql-15, or name the directory of pg_ctl"
          + " in the environment variable POSTGRES_BIN";

  private static final Path PACKAGES = Path.of("/usr/lib/postgresql");

  /** Those of the package, the newest one, or where the environment says. */
  static Optional<PostgresPrograms> find() throws IOException {
    var given = System.getenv("POSTGRES_BIN");
    if (given != null) {
      return Optional.of(new PostgresPrograms(Path.of(given)));
    }
    if (!Files.isDirectory(PACKAGES)) {
      return Optional.empty();
    }
    try (var versions = Files.list(PACKAGES)) {
      return versions
          .map(v -> v.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("pg_ctl")))
          .sorted()
          .reduce((older, newer) -> newer)
          .map(PostgresPrograms::new);
    }
  }

  /**
   * Runs a program to its end.
   *
   * @throws IOException where it fails
   */
  void run(String program, String... args) throws IOException {
    var command = new ArrayList<String>();
    if (isRoot()) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.add(directory.resolve(program).toString());
    command.addAll(List.of(args));
    run(command);
  }

  /** Gives a directory to the user that the programs run as. */
  void own(Path data) throws IOException {
    if (isRoot()) {
      run(List.of("chown", "-R", "postgres", data.toString()));
    }
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  /** Its words go to standard error: a server that it starts holds whatever output it is given. */
  private static void run(List<String> command) throws IOException {
    var process =
        new ProcessBuilder(command)
            .directory(Path.of("/").toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException("failed: " + String.join(" ", command));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** For {@code pg_ctl}: the server's settings as one argument. */
  static String settings(int port, Stream<String> others) {
    var own = Stream.of("port=" + port, "listen_addresses=127.0.0.1", "unix_socket_directories=");
    return Stream.concat(own, others)
        .map(s -> "-c " + s)
        .reduce((a, b) -> a + " " + b)
        .orElseThrow();
  }
}
