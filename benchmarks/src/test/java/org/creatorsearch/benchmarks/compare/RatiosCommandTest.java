package org.creatorsearch.benchmarks.compare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class RatiosCommandTest {
  @TempDir private Path folder;

  private final StringWriter err = new StringWriter();

  private int run(String... lines) throws IOException {
    var in = Files.write(folder.resolve("log"), List.of(lines), UTF_8);
    return new CommandLine(new RatiosCommand())
        .setErr(new PrintWriter(err, true))
        .execute("--out", picture().toString(), in.toString());
  }

  private Path picture() {
    return folder.resolve("ratios.svg");
  }

  @Test
  void ratios_logOfComparisons_areDrawnInTheirOrder() throws Exception {
    var status =
        run(
            "searches   ours p50 us",
            "{\"peer\":\"lucene\",\"creators\":1000000,\"ratioP50\":15,\"ratioBrowse\":265.3}",
            "{\"peer\":\"a<b\",\"creators\":100000,\"ratioP50\":0.4,\"ratioText\":0.35}");

    assertThat(status).isZero();
    var document =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(picture().toFile());
    assertThat(document.getDocumentElement().getTextContent())
        .containsSubsequence("lucene, 1,000,000", "browse: 265.3", "a<b, 100,000", "text: 0.35");
    // Five of the legend, two of each comparison.
    assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(5 + 4);
  }

  @Test
  void ratios_noComparison_isWrongUsage() throws IOException {
    assertThat(run("nothing")).isEqualTo(2);
    assertThat(err.toString()).contains("no file has the last line of a comparison");
    assertThat(picture()).doesNotExist();
  }

  @Test
  void ratios_brokenLine_isNamed() throws IOException {
    assertThat(run("{\"peer\":\"lucene\",")).isEqualTo(2);
    assertThat(err.toString()).contains("log: not JSON");
  }
}
