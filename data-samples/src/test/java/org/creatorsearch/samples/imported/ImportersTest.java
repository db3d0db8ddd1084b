package org.creatorsearch.samples.imported;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.creatorsearch.samples.imported.ledger.Ledger;
import org.creatorsearch.samples.imported.ledger.RowPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportersTest {

  @Test
  void named_everyFormat_isThereWithADescription() {
    assertThat(Importers.formats())
        .isNotEmpty()
        .allSatisfy(format -> assertThat(Importers.named(format)).isNotNull())
        .allSatisfy(format -> assertThat(Importers.description(format)).isNotBlank());
  }

  @Test
  void named_misspelledFormat_namesTheNearest() {
    assertThatThrownBy(() -> Importers.named("youtube-vidoes"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nearest is youtube-videos")
        .hasMessageContaining(String.join(", ", Importers.formats()));
  }

  @Test
  void run_progress_endsWithAllBytesRead() throws IOException {
    var file = Imported.fixture("videos/trending_videos.csv");
    var told = new ArrayList<Long>();

    Importers.named("youtube-videos")
        .run(
            List.of(file),
            new ByteArrayOutputStream(),
            (read, total) -> told.addAll(List.of(read, total)));

    assertThat(told).endsWith(Files.size(file), Files.size(file));
  }

  @Test
  void report_rowsThatDoNotAddUp_areRefused() {
    var rejected = Map.of("blank row", new Rejections(List.of("a.csv:3")));

    assertThatThrownBy(() -> new ImportReport(5, 3, 1, rejected, Map.of(), Map.of()))
        .hasMessage("rows read must be rows used plus rows rejected, got 5 = 3 + 1");
  }

  @Test
  void report_manyRejections_showsTheFirstPlacesAndTheExactCount() {
    var files = List.of(Imported.fixture("videos/trending_videos.csv"));
    var ledger = new Ledger(files);
    for (int line = 30; line > 0; line--) {
      ledger.read();
      ledger.reject("blank row", new RowPlace(0, line));
    }

    ImportReport report = ImportReport.of(ledger);
    Rejections rows = report.rejected().values().iterator().next();
    assertThat(rows.count()).isEqualTo(30);
    assertThat(rows.first())
        .hasSize(3)
        .startsWith("trending_videos.csv:1", "trending_videos.csv:2");
    assertThat(report.toString())
        .contains("rows read", "30  blank row (trending_videos.csv:1, ", ", ...)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "influencers|videos/trending_videos.csv|which needs two columns with the handle and the name",
        "influencers|videos/trending_videos.csv|; its columns look like the format youtube-videos",
        "youtube-videos|influencers/instagram.csv|; its columns look like the format influencers",
        "youtube-videos|channels/channels_reference.csv|look like the format youtube-channels",
        "youtube-videos|vtubers/all.json|; its columns look like the format vtubers",
        "youtube-channels|videos/youtube_categories.csv|; its columns are CategoryID, CategoryName",
        "vtubers|videos/trending_videos.csv|; its columns look like the format youtube-videos"
      })
  void run_tableOfAnotherFormat_failsWithOneLineThatSaysWhatIsNeeded(
      String format, String fixture, String words) {
    var profiles = new ByteArrayOutputStream();

    assertThatThrownBy(
            () ->
                Importers.named(format)
                    .run(List.of(Imported.fixture(fixture)), profiles, Progress.unwatched()))
        .isInstanceOf(IOException.class)
        .message()
        .startsWith(
            fixture.substring(fixture.indexOf('/') + 1)
                + " is no table of the format "
                + format
                + ", which needs ")
        .contains(words)
        .doesNotContain("\n");
    assertThat(profiles.size()).isZero();
  }

  @Test
  void run_emptyFile_failsAndSaysSo(@TempDir Path directory) throws IOException {
    Path file = Files.createFile(directory.resolve("nothing.csv"));

    assertThatThrownBy(
            () ->
                Importers.named("youtube-videos")
                    .run(List.of(file), new ByteArrayOutputStream(), Progress.unwatched()))
        .hasMessageEndingWith("; the file is empty");
  }

  @Test
  void writeDetails_everyRowNotUsed_hasALine() throws IOException {
    Imported imported =
        Imported.by(
            Importers.named("youtube-videos"),
            "videos/18.01.11_BR_videos.csv",
            "videos/INvideos_metrics.csv",
            "videos/titles_only.csv",
            "videos/twins.csv");
    var details = new StringBuilder();

    imported.report().writeDetails(details);

    assertThat(details.toString().lines().filter(line -> line.startsWith("rejected\t")))
        .hasSize((int) imported.report().rowsRejected())
        .contains("rejected\tduplicate row\t18.01.11_BR_videos.csv:5");
    assertThat(imported.report().rowsRead())
        .isEqualTo(imported.report().rowsUsed() + imported.report().rowsRejected());
    assertThat(details.toString())
        .contains("warning\tdamaged video id\tINvideos_metrics.csv:4\n")
        .contains("candidate\tyt:name:twin\tyt:UC");
  }
}
