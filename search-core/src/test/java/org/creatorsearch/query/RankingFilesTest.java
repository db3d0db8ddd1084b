package org.creatorsearch.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RankingFilesTest {
  @TempDir private Path directory;

  private void write(String name, String json) throws IOException {
    Files.writeString(directory.resolve(name), json);
  }

  private SearchException refused() {
    return catchThrowableOfType(
        SearchException.class, () -> Rankings.standard().withFilesOf(directory));
  }

  @Test
  void withFilesOf_directory_addsAndReplacesInTheOrderOfNames() throws IOException {
    write(
        "1.json", "{\"ours\":{\"weights\":{\"text\":1}},\"balanced\":{\"weights\":{\"reach\":1}}}");
    write("2.json", "{\"ours\":{\"weights\":{\"text\":0.5}}}");
    write("notes.txt", "nothing of ours");

    var rankings = Rankings.standard().withFilesOf(directory);

    assertThat(rankings.profile("ours").weights()).containsEntry(Signal.TEXT, 0.5);
    assertThat(rankings.profile("balanced").weights()).containsOnlyKeys(Signal.REACH);
    assertThat(rankings.profile("safety")).isEqualTo(Rankings.standard().profile("safety"));
  }

  @Test
  void withFilesOf_provenance_isKeptInItsOrder() throws IOException {
    write(
        "tuned.json",
        """
        {"tuned":{"weights":{"text":1},"provenance":{"topics":"112","collection":"Tech channels"}}}
        """);

    assertThat(Rankings.standard().withFilesOf(directory).profile("tuned").provenance())
        .containsExactly(Map.entry("topics", "112"), Map.entry("collection", "Tech channels"));
  }

  @Test
  void withFilesOf_damagedFile_namesItAndThePlace() throws IOException {
    write("bad.json", "{\"ours\":{\"weights\":{\"txt\":1}}}");
    assertThat(refused().code()).isEqualTo(ErrorCode.UNKNOWN_VALUE);
    assertThat(refused().field()).contains("bad.json: weights.txt");
    assertThat(refused().suggestion()).contains("text");

    write("bad.json", "{\"ours\":");
    assertThat(refused().code()).isEqualTo(ErrorCode.MALFORMED_JSON);
    assertThat(refused().detail()).startsWith("bad.json: ");
  }
}
