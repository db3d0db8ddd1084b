package org.creatorsearch.benchmarks.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creatorsearch.benchmarks.metric.Judgements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class JudgementFormatTest {
  private final Judgements judgements =
      new Judgements.Builder()
          .add("q1", "yt:a", 3)
          .add("q1", "yt:b", 0)
          .add("q2", "tt:c", 1)
          .build();

  @TempDir private Path directory;
  private TopicTexts topics = new TopicTexts(Map.of());
  private Path file = Path.of("");

  @BeforeEach
  void topics() {
    var texts = new LinkedHashMap<String, String>();
    texts.put("q1", "vegan, \"baking\"");
    texts.put("q2", "jeux vidéo");
    topics = new TopicTexts(texts);
    file = directory.resolve("judgements");
  }

  @ParameterizedTest
  @EnumSource
  void write_thenRead_givesTheSameGrades(JudgementFormat format) throws IOException {
    format.write(Pool.of(judgements), topics, file);

    var read = format.read(file, topics);

    assertThat(read.queries()).containsExactly("q1", "q2");
    assertThat(read.of("q1")).isEqualTo(judgements.of("q1"));
    assertThat(read.of("q2")).isEqualTo(judgements.of("q2"));
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "QUEPID"})
  void write_whatIsToBeJudged_leavesRoomForAGrade(JudgementFormat format) throws IOException {
    format.write(new Pool(judgements, Map.of("q2", List.of("tt:d"))), topics, file);

    assertThat(Files.readAllLines(file).getLast()).endsWith("jeux vidéo,tt:d,");
    assertThat(format.read(file, topics).of("q2")).doesNotContainKey("tt:d");
  }

  @Test
  void quepid_hasTheColumnsOfItsImport() throws IOException {
    JudgementFormat.QUEPID.write(Pool.of(judgements), topics, file);

    assertThat(Files.readAllLines(file).getFirst()).isEqualTo("query,docid,rating");
  }

  @Test
  void opensearch_takesNumbersForTexts() throws IOException {
    Files.writeString(
        file,
        """
        {"type":"IMPORT_JUDGMENT","judgmentRatings":[
          {"query":"jeux vidéo","ratings":[{"docId":"tt:c","rating":2},{"docId":"tt:d","rating":"1.0"}]}]}
        """);

    assertThat(JudgementFormat.OPENSEARCH.read(file, topics).of("q2"))
        .containsEntry("tt:c", 2)
        .containsEntry("tt:d", 1);
  }

  @Test
  void read_textOfTwoTopics_judgesBoth() throws IOException {
    var alike = new LinkedHashMap<String, String>();
    alike.put("a", "vegan");
    alike.put("b", "vegan");
    Files.writeString(file, "query,docid,rating\nvegan,yt:1,1\n");

    assertThat(JudgementFormat.QUEPID.read(file, new TopicTexts(alike)).queries())
        .containsExactly("a", "b");
  }

  @ParameterizedTest
  @EnumSource
  void read_anotherFormat_isRefused(JudgementFormat format) throws IOException {
    Files.writeString(file, "this is \"nothing\n of the kind, at all\n and long\n");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> format.read(file, topics))
        .withMessageContaining("judgements");
  }

  @Test
  void read_whatIsNoGrade_saysWhere() throws IOException {
    Files.writeString(file, "q1 0 yt:a 1\nq1 0 yt:b good\n");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> JudgementFormat.QRELS.read(file, topics))
        .withMessage("judgements:2: a grade is a whole number, got good");
  }

  @Test
  void read_unknownText_saysWhich() throws IOException {
    Files.writeString(file, "query,docid,rating\nwandern,yt:1,1\n");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> JudgementFormat.QUEPID.read(file, topics))
        .withMessage("judgements:2: no topic asks for \"wandern\"");
  }
}
