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

  @Test
  void withFilesOf_beliefs_replaceThoseOfTheirSignals() throws IOException {
    write("ours.json", "{\"belief\":{\"growth\":{\"freshDays\":7,\"halfLifeDays\":0}}}");

    var rankings = Rankings.standard().withFilesOf(directory);

    assertThat(rankings.beliefs()).containsEntry(Signal.GROWTH, new Belief(7, 0, ""));
    assertThat(rankings.beliefs().get(Signal.VALUE))
        .isEqualTo(Rankings.standard().beliefs().get(Signal.VALUE));
    assertThat(rankings.all()).isEqualTo(Rankings.standard().all());
  }

  @Test
  void withFilesOf_damagedBeliefs_nameThePlace() throws IOException {
    write("bad.json", "{\"belief\":{\"grwth\":{\"freshDays\":7,\"halfLifeDays\":90}}}");
    assertThat(refused().code()).isEqualTo(ErrorCode.UNKNOWN_VALUE);
    assertThat(refused().field()).contains("bad.json: belief.grwth");
    assertThat(refused().suggestion()).contains("growth");

    write("bad.json", "{\"belief\":{\"recency\":{\"freshDays\":7,\"halfLifeDays\":90}}}");
    assertThat(refused().code()).isEqualTo(ErrorCode.UNSUPPORTED);

    write("bad.json", "{\"belief\":{\"growth\":{\"freshDays\":7}}}");
    assertThat(refused().code()).isEqualTo(ErrorCode.MISSING_KEY);
    assertThat(refused().field()).hasValueSatisfying(f -> assertThat(f).endsWith("halfLifeDays"));

    write("bad.json", "{\"belief\":{\"growth\":{\"freshDays\":7,\"halfLifeDays\":1e12}}}");
    assertThat(refused().code()).isEqualTo(ErrorCode.INVALID_RANGE);
    assertThat(refused().field()).hasValueSatisfying(f -> assertThat(f).endsWith("halfLifeDays"));
  }
}
