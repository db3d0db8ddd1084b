package org.creatorsearch.samples.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The sample beside the code is what the code makes; {@code -Dsample.update=true} rewrites it. */
class CommittedSampleTest {

  private static final Path PROFILES = Path.of("sample", "creators.jsonl");
  private static final Path TRUTH = Path.of("sample", "truth.jsonl");
  private static final long SEED = 1;
  private static final long COUNT = 200;

  @Test
  void sample_seedOne_isWhatIsCommitted() throws IOException {
    ByteArrayOutputStream profiles = new ByteArrayOutputStream();
    ByteArrayOutputStream truth = new ByteArrayOutputStream();
    SampleCreators.of(SEED).write(COUNT, profiles, truth, written -> {});
    if (Boolean.getBoolean("sample.update")) {
      Files.createDirectories(PROFILES.getParent());
      Files.write(PROFILES, profiles.toByteArray());
      Files.write(TRUTH, truth.toByteArray());
    }
    assertThat(PROFILES).as(hint()).hasBinaryContent(profiles.toByteArray());
    assertThat(TRUTH).as(hint()).hasBinaryContent(truth.toByteArray());
  }

  private static String hint() {
    return "if the generator was meant to change, rewrite the sample: mvn -pl data-samples verify"
        + " -Dtest=CommittedSampleTest -Dsample.update=true";
  }
}
