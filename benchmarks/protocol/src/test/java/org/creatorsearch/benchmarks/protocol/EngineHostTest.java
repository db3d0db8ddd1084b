package org.creatorsearch.benchmarks.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineHostTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final CountedFields FIELDS =
      new CountedFields(List.of("country"), List.of("themes"), List.of("followers"));

  @TempDir private Path directory = Path.of("");

  /** Counts what it was given. */
  private static final class Counting implements HostedEngine {
    private final List<PeerDocument> given = new ArrayList<>();

    @Override
    public void add(PeerDocument creator) {
      given.add(creator);
    }

    @Override
    public void finish() {}

    @Override
    public PeerAnswer run(PeerQuery query) {
      return new PeerAnswer(given.size(), Map.of("country", Map.of("DE", 1L)));
    }

    @Override
    public void close() {}
  }

  @Test
  void index_built_isNotAskedForAgain() throws Exception {
    var document = JSON.writeValueAsString(document());
    assertThat(serve("index 1", "add " + document, "finish {}"))
        .containsExactly("ready", "true", "true");

    assertThat(serve("index 1")).containsExactly("ready", "false");
    assertThat(serve("index 2")).containsExactly("ready", "true");
  }

  @Test
  void index_leftHalfBuilt_isAskedForAgain() throws Exception {
    serve("index 1", "add " + JSON.writeValueAsString(document()));

    assertThat(serve("index 1")).containsExactly("ready", "true");
  }

  @Test
  void run_query_isAnsweredWithCountsAndTime() throws Exception {
    var query =
        new PeerQuery(
            List.of(new PeerQuery.Word(List.of("a"), "")),
            1,
            Map.of("country", List.of("DE")),
            Map.of("followers", new PeerQuery.Range(10, Double.POSITIVE_INFINITY)),
            Map.of("audience.country=DE", 2_000));
    var lines =
        serve(
            "index 1",
            "add " + JSON.writeValueAsString(document()),
            "finish {}",
            "run " + JSON.writeValueAsString(query));

    var answer = JSON.readValue(lines.getLast(), TimedAnswer.class);
    assertThat(answer.answer()).isEqualTo(new PeerAnswer(1, Map.of("country", Map.of("DE", 1L))));
    assertThat(answer.nanos()).isPositive();
    assertThat(JSON.readValue(JSON.writeValueAsString(query), PeerQuery.class)).isEqualTo(query);
  }

  private static PeerDocument document() {
    return new PeerDocument(
        "id",
        Map.of("a", 2),
        Map.of("country", List.of("DE")),
        Map.of("followers", 12.0),
        Map.of("followers", "0.0"),
        Map.of("audience.country=DE", 2_500),
        "{}");
  }

  private List<String> serve(String... lines) throws Exception {
    var all = new ArrayList<>(List.of("open " + JSON.writeValueAsString(FIELDS)));
    all.addAll(List.of(lines));
    var out = new ByteArrayOutputStream();
    EngineHost.serve(
        (d, fields) -> new Counting(),
        directory,
        new ByteArrayInputStream(String.join("\n", all).getBytes(UTF_8)),
        new PrintStream(out, true, UTF_8));
    return out.toString(UTF_8).lines().toList();
  }
}
