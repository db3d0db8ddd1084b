package org.creatorsearch.benchmarks.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.creatorsearch.creator.Creator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CollectionFolderTest {
  @TempDir private Path directory;

  private void write(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }

  @BeforeEach
  void files() throws IOException {
    write(
        "creators.jsonl",
        """
        {"id":"yt:1","platform":"youtube","handle":"one","updatedAt":"2026-05-01T00:00:00Z"}
        {"id":"yt:2","platform":"youtube","handle":"two"}
        """);
    write(
        "topics.jsonl",
        """
        {"id":"1","search":{"text":"vegan baking","filters":[{"field":"country","anyOf":["DE"]}]}}

        {"id":"2","search":{"brief":"gamers in France"}}
        """);
    write("judgements.txt", "1 0 yt:1 3\n1 0 yt:2 0\n");
  }

  @Test
  void read_folder_hasCreatorsTopicsAndGrades() throws IOException {
    var collection = CollectionReader.read(directory);

    assertThat(collection.creators()).extracting(Creator::id).containsExactly("yt:1", "yt:2");
    assertThat(collection.topics())
        .extracting(Topic::text)
        .containsExactly("vegan baking", "gamers in France");
    assertThat(collection.topics().getFirst().request().filters()).hasSize(1);
    assertThat(collection.judgements().of("1")).containsEntry("yt:1", 3);
    assertThat(collection.asOf()).isEqualTo(Instant.parse("2026-05-01T00:00:00Z"));
  }

  @Test
  void write_thenRead_givesTheSame(@TempDir Path other) throws IOException {
    var collection = CollectionReader.read(directory);

    CollectionFolder.write(collection, other.resolve("copy"));
    var copy = CollectionReader.read(other.resolve("copy"));

    assertThat(copy.name()).isEqualTo("copy");
    assertThat(copy.creators()).isEqualTo(collection.creators());
    assertThat(copy.topics()).isEqualTo(collection.topics());
    assertThat(copy.judgements().of("1")).isEqualTo(collection.judgements().of("1"));
  }

  @Test
  void read_badLine_saysWhere() throws IOException {
    write("creators.jsonl", "{\"id\":\"yt:1\"}\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CollectionReader.read(directory))
        .withMessageContaining("creators.jsonl:1");

    files();
    write("topics.jsonl", "{\"id\":\"1\",\"search\":{\"txt\":\"vegan\"}}\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CollectionReader.read(directory))
        .withMessageContaining("topics.jsonl:1");

    write("topics.jsonl", "{\"id\":\"1\",\"search\":{}}\n{\"id\":\"1\",\"search\":{}}\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CollectionReader.read(directory))
        .withMessageContaining("topics.jsonl:2")
        .withMessageContaining("twice");
  }
}
