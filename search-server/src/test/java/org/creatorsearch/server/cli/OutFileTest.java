package org.creatorsearch.server.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there")
class OutFileTest {
  @TempDir private Path home = Path.of("");

  private static void write(Path file, String content) throws IOException {
    OutFile.write(
        file,
        out -> {
          out.write(content.getBytes(UTF_8));
          return content;
        });
  }

  @Test
  void write_link_writesWhatItLeadsTo() throws IOException {
    var target = Files.writeString(home.resolve("target"), "a longer text of before");
    var link = Files.createSymbolicLink(home.resolve("link"), Path.of("target"));
    var far = Files.createSymbolicLink(home.resolve("far"), link);

    write(far, "new");

    assertThat(target).hasContent("new");
    assertThat(link).isSymbolicLink();
    assertThat(far).isSymbolicLink();
  }

  @Test
  void write_linkToNothing_makesWhatItLeadsTo() throws IOException {
    var link = Files.createSymbolicLink(home.resolve("link"), Path.of("target"));

    write(link, "new");

    assertThat(link).isSymbolicLink();
    assertThat(home.resolve("target")).hasContent("new");
  }

  @Test
  void write_linkToItself_isRefused() throws IOException {
    var link = Files.createSymbolicLink(home.resolve("link"), Path.of("link"));

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> write(link, "new"))
        .withMessage(link + ": a link that leads nowhere");
  }

  @Test
  void write_partOfAnEarlierRun_isOverwrittenAndGone() throws IOException {
    var file = home.resolve("file");
    var part = Files.writeString(home.resolve("file.part"), "half of something much longer");

    write(file, "new");

    assertThat(file).hasContent("new");
    assertThat(part).doesNotExist();
  }

  @Test
  void write_failure_leavesTheFileOfBefore() throws IOException {
    var file = Files.writeString(home.resolve("file"), "before");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () ->
                OutFile.write(
                    file,
                    out -> {
                      out.write('x');
                      throw new IOException("broken");
                    }));

    assertThat(file).hasContent("before");
    assertThat(home.resolve("file.part")).doesNotExist();
  }

  @Test
  void write_directory_isRefused() throws IOException {
    var directory = Files.createDirectory(home.resolve("directory"));
    var link = Files.createSymbolicLink(home.resolve("link"), directory);

    for (var file : List.of(directory, link)) {
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> write(file, "new"))
          .withMessage(file + ": a directory, not a file");
    }
  }

  @Test
  void require_oneOfTheOthersByAnyName_isRefused() throws IOException {
    var input = Files.writeString(home.resolve("input"), "rows");
    var half = Files.writeString(home.resolve("other.part"), "rows");
    var same =
        List.of(
            input,
            home.resolve("../" + home.getFileName() + "/input"),
            Files.createSymbolicLink(home.resolve("soft"), input),
            Files.createLink(home.resolve("hard"), input),
            home.resolve("other"));

    for (var file : same) {
      assertThatExceptionOfType(SearchException.class)
          .isThrownBy(() -> OutFile.require("--out", file, List.of(half, input)))
          .withMessageStartingWith("--out " + file + " would overwrite ")
          .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_VALUE));
    }
    OutFile.require("--out", home.resolve("another"), List.of(half, input));
    OutFile.require("--out", Path.of("/dev/null"), List.of(Path.of("/dev/null")));
  }
}
