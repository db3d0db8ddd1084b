package org.creatorsearch.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A directory that was misspelt is a new one: whoever serves it is told. */
class EmptyDirectoryTest {
  private static final int ROOM_KIB = 100_000;

  @TempDir Path directory;

  @Test
  void serve_ofADirectoryWithoutCreators_saysSo() throws Exception {
    var data = directory.resolve("indx");
    var errors = directory.resolve("errors");
    try (var service = ChildProcess.cramped(data, ROOM_KIB, errors)) {
      assertThat(Files.readString(errors)).contains(data + " holds no creators yet");
      assertThat(service.terminate()).isEqualTo(143);
    }
  }
}
