package org.creatorsearch.benchmarks.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.creatorsearch.benchmarks.peer.Peer;
import org.creatorsearch.benchmarks.protocol.PeerAnswer;
import org.creatorsearch.benchmarks.workload.Kind;
import org.creatorsearch.benchmarks.workload.Question;
import org.creatorsearch.query.SearchRequest;
import org.junit.jupiter.api.Test;

final class ComparisonTest {
  private static final List<Question> QUESTIONS =
      List.of(
          new Question(Kind.BROWSE, SearchRequest.builder().build(), 1),
          new Question(Kind.TEXT, SearchRequest.builder().text("a").build(), 0.1));

  /** Writes down when it is asked, and answers with a number of its own. */
  private record Scribe(String name, long total, List<String> diary) implements Peer {
    @Override
    public void open(int creators, Path directory) {}

    @Override
    public PeerAnswer run(SearchRequest request) {
      diary.add(name + request.text());
      return new PeerAnswer(total, Map.of());
    }

    @Override
    public void close() {}
  }

  @Test
  void timings_ofEveryRound_areTakenInTurns() {
    var diary = new ArrayList<String>();
    var comparison =
        new Comparison(new Scribe("A", 1, diary), new Scribe("B", 1, diary), QUESTIONS);

    assertThat(comparison.disagreements()).isEmpty();
    diary.clear();
    assertThat(comparison.timings(1, 1)).hasSize(2);
    assertThat(diary).containsExactly("B", "A", "Aa", "Ba", "A", "B", "Ba", "Aa");
  }

  @Test
  void disagreements_ofEnginesThatCountDifferently_areTheirSearches() {
    var comparison =
        new Comparison(
            new Scribe("A", 1, new ArrayList<>()),
            new Scribe("B", 2, new ArrayList<>()),
            QUESTIONS);

    assertThat(comparison.disagreements()).isEqualTo(QUESTIONS);
  }

  @Test
  void ratio_ofSearches_isTheirGeometricMeanWithinItsInterval() {
    var ratio = Ratio.of(List.of(new Timing(Kind.TEXT, 10, 20), new Timing(Kind.TEXT, 10, 80)));

    assertThat(ratio.mean()).isCloseTo(4, within(1e-9));
    assertThat(ratio.low()).isCloseTo(2, within(1e-9));
    assertThat(ratio.high()).isCloseTo(8, within(1e-9));
  }

  @Test
  void report_ofTimings_endsWithOneLineForPrograms() {
    var timings = List.of(new Timing(Kind.BROWSE, 10, 20), new Timing(Kind.TEXT_REFINE, 10, 80));
    var out = new StringWriter();
    new ComparisonReport("lucene", 1000, timings).print(new PrintWriter(out, true));

    assertThat(out.toString().lines().toList().getLast())
        .isEqualTo(
            "{\"peer\":\"lucene\",\"creators\":1000,\"ratioP50\":4.0,\"ratioBrowse\":2.0,"
                + "\"ratioTextRefine\":8.0,\"p50Micros\":10.0,\"p99Micros\":10.0}");
  }
}
