package org.creatorsearch.samples.imported;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The real public tables, which are no part of the project. They are looked for in the directory
 * named by the system property {@code shared.data}, else in {@code shared/data} beside this
 * directory or one above it.
 */
public final class SharedData {

  private SharedData() {}

  /** The tables of a set. */
  public static List<Path> files(String set) {
    try (Stream<Path> files = Files.list(directory(set))) {
      return files.filter(SharedData::isTable).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isTable(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".json");
  }

  /** The directory of a set of tables; the test that asks is skipped where it is not there. */
  public static Path directory(String set) {
    String named = System.getProperty("shared.data");
    Stream<Path> above =
        Stream.iterate(Path.of("").toAbsolutePath(), here -> here != null, Path::getParent)
            .map(here -> here.resolve("shared").resolve("data"));
    return Stream.concat(Stream.ofNullable(named).map(Path::of), above)
        .map(data -> data.resolve(set))
        .filter(Files::isDirectory)
        .findFirst()
        .orElseGet(() -> Assumptions.abort("no real data: shared/data/" + set + " is not there"));
  }
}
