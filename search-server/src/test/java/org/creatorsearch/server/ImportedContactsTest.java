package org.creatorsearch.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.Post;
import org.creatorsearch.ingest.CreatorLines;
import org.creatorsearch.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The importers and the library look for contact data each in its own way, and must agree. */
class ImportedContactsTest {
  /** Some part of any of the contacts. */
  private static final String PART = "jane|ｊａｎｅ|example|gmail|山田|\\p{Nd}{3}";

  @TempDir private Path directory = Path.of("");

  private static List<String> contacts() throws IOException {
    var file =
        Objects.requireNonNull(ImportedContactsTest.class.getResourceAsStream("contacts.txt"));
    try (file) {
      return new String(file.readAllBytes(), UTF_8).lines().toList();
    }
  }

  /** A table with each of the texts as the title of a video. */
  private Path imported(List<String> titles) throws IOException {
    var table = new StringBuilder("video_id,title,channel_title,publish_time,views\n");
    for (var i = 0; i < titles.size(); i++) {
      table
          .append("%011d,\"".formatted(i))
          .append(titles.get(i).replace("\"", "\"\""))
          .append("\",Channel,2018-05-01,7\n");
    }
    var file = Files.writeString(directory.resolve("videos.csv"), table, UTF_8);
    var out = directory.resolve("creators.jsonl");
    var program = CreatorSearch.commandLine();
    program.setErr(new PrintWriter(new StringWriter()));
    assertThat(
            program.execute(
                "import", "--format", "youtube-videos", "--out", out.toString(), file.toString()))
        .isZero();
    return out;
  }

  @Test
  void import_contactsInDisguise_areRemovedAsTheLibraryDoes() throws IOException {
    var out = imported(contacts().stream().map(c -> "Cakes " + c + " daily").toList());

    var asWritten = new ArrayList<Creator>();
    var asKept = new ArrayList<Creator>();
    try (var in = Files.newInputStream(out)) {
      CreatorLines.parse(in, asWritten::add);
    }
    try (var in = Files.newInputStream(out)) {
      CreatorLines.read(in, Schema.standard(), asKept::add);
    }

    assertThat(asWritten).hasSize(1).isEqualTo(asKept);
    var titles = asWritten.getFirst().posts().stream().map(Post::text).toList();
    assertThat(titles).hasSize(contacts().size());
    assertThat(titles)
        .allSatisfy(title -> assertThat(title.orElse("")).doesNotContainPattern(PART));
  }
}
