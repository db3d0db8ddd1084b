package org.creatorsearch.samples.imported;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The rows of the tables of this package's resources: columns between tabs, notes after a hash. */
final class Lines {

  private Lines() {}

  static List<String[]> of(String resource) {
    try (InputStream bytes =
            Objects.requireNonNull(Lines.class.getResourceAsStream(resource), resource);
        var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
