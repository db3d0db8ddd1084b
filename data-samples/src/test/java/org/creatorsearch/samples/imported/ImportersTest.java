package org.creatorsearch.samples.imported;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
    var rejected = Map.of("blank row", new Rejections(1, List.of("a.csv:3")));

    assertThatThrownBy(() -> new ImportReport(5, 3, 1, rejected, Map.of()))
        .hasMessage("rows read must be rows used plus rows rejected, got 5 = 3 + 1");
  }

  @Test
  void report_manyRejections_showsTheFirstPlacesAndTheExactCount() {
    var files = List.of(Imported.fixture("videos/trending_videos.csv"));
    var tally = new Tally(files);
    for (int line = 30; line > 0; line--) {
      tally.read();
      tally.reject("blank row", new Tally.Place(0, line));
    }

    Rejections rows = tally.report().rejected().values().iterator().next();
    assertThat(rows.count()).isEqualTo(30);
    assertThat(rows.first())
        .hasSize(20)
        .startsWith("trending_videos.csv:1", "trending_videos.csv:2");
    assertThat(tally.report().toString())
        .contains("rows read", "30  blank row (trending_videos.csv:1, ", ", ...)");
  }
}
