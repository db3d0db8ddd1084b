package org.creatorsearch.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Importing tables from the command line. */
class ImportCommandTest extends Commands {
  @Test
  void import_filesOfAnotherFormat_saysWhichFitsAndLeavesNoFile() throws IOException {
    var out = directory.resolve("out.jsonl");
    var list =
        Path.of("../data-samples/src/test/resources/org/creatorsearch/samples/imported")
            .resolve("influencers/tiktok_nov_2022.csv");

    var outcome = run("import", "--format", "youtube-videos", "--out", out, list);

    assertOneLine(outcome, "its columns look like the format influencers");
    assertThat(directory).isEmptyDirectory();
    assertThat(
            run("import", "--format", "influencers", "--as-of", "2022-11-30", "--out", out, list)
                .status())
        .isZero();
    assertThat(out).isNotEmptyFile();
  }

  @Test
  void import_rejectedRows_areAllListedWithReasonAndLine() throws IOException {
    var rows =
        "video_id,title,channel_title,publish_time,views\n"
            + "aaaaaaaaaaa,A,C,2018-05-01,7\n".repeat(6)
            + ",,C,,1\n";
    var file = Files.writeString(directory.resolve("rows.csv"), rows, UTF_8);
    var rejects = directory.resolve("rejects.tsv");

    var outcome =
        run(
            "import",
            "--format",
            "youtube-videos",
            "--out",
            directory.resolve("out"),
            "--rejects",
            rejects,
            file);

    assertThat(outcome.status()).isZero();
    assertThat(Files.readAllLines(rejects))
        .containsExactly(
            "rejected\tduplicate row\trows.csv:3",
            "rejected\tduplicate row\trows.csv:4",
            "rejected\tduplicate row\trows.csv:5",
            "rejected\tduplicate row\trows.csv:6",
            "rejected\tduplicate row\trows.csv:7",
            "rejected\tneither video id nor title\trows.csv:8");
  }

  @Test
  void import_noCreatorAtAll_listsWhyAllTheSame() throws IOException {
    var rows = "video_id,title,channel_title,views\n,,,1\n";
    var file = Files.writeString(directory.resolve("rows.csv"), rows, UTF_8);
    var out = directory.resolve("out");
    var rejects = directory.resolve("rejects.tsv");

    var outcome =
        run("import", "--format", "youtube-videos", "--out", out, "--rejects", rejects, file);

    assertOneLine(outcome, "no creator in these files");
    assertThat(out).doesNotExist();
    assertThat(rejects).hasContent("rejected\tneither video id nor title\trows.csv:2\n");
  }
}
