package org.creatorsearch.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ServerProcessTest {
  private static final Path INDEX = Path.of("index");

  @Test
  void address_behindLinesOfTheVirtualMachine_isFound() throws IOException {
    var out =
        new BufferedReader(
            new StringReader("[1.2s][info][jfr] Started\n\nhttp://127.0.0.1:7070\nand more\n"));

    assertThat(ServerProcess.address(out, INDEX)).hasToString("http://127.0.0.1:7070");
  }

  @Test
  void address_neverPrinted_saysWhatDidNotStart() {
    var out = new BufferedReader(new StringReader("no room for the heap\n"));

    assertThatThrownBy(() -> ServerProcess.address(out, INDEX))
        .isInstanceOf(IOException.class)
        .hasMessage("the service did not start on index");
  }
}
