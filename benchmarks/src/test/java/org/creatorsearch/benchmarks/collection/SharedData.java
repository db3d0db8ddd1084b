package org.creatorsearch.benchmarks.collection;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Collections of others, which are no part of the project. They are looked for in the directory
 * named by the system property {@code shared.data}, else in {@code shared/data} beside this
 * directory or one above it.
 */
public final class SharedData {
  private SharedData() {}

  /** The directory of a collection; the test that asks is skipped where it is not there. */
  public static Path directory(String name) {
    var named = System.getProperty("shared.data");
    var above =
        Stream.iterate(Path.of("").toAbsolutePath(), here -> here != null, Path::getParent)
            .map(here -> here.resolve("shared").resolve("data"));
    return Stream.concat(Stream.ofNullable(named).map(Path::of), above)
        .map(data -> data.resolve(name))
        .filter(Files::isDirectory)
        .findFirst()
        .orElseGet(() -> Assumptions.abort("no collection: shared/data/" + name + " is not there"));
  }
}
