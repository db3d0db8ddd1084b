package org.creatorsearch.benchmarks.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.creatorsearch.benchmarks.peer.CreatorSearchPeer;
import org.creatorsearch.benchmarks.peer.Peer;
import org.creatorsearch.benchmarks.peer.PeerMissingException;
import org.creatorsearch.benchmarks.workload.Question;
import org.creatorsearch.benchmarks.workload.Workload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Skipped for engines that are not built or not installed. */
class PeersInProcessesTest {
  private static final int CREATORS = 2_000;

  @TempDir private static Path directory = Path.of("");
  private static final CreatorSearchPeer OURS = new CreatorSearchPeer();
  private static List<Question> questions = List.of();

  @BeforeAll
  static void open() throws IOException {
    // Servers that refuse to work for root work for somebody else, who must get there.
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));
    OURS.open(CREATORS, directory.resolve("ours"));
    questions = Workload.of(200, CREATORS, 5);
  }

  @AfterAll
  static void close() {
    OURS.close();
  }

  static Stream<Peer> peers() {
    return Stream.of(
        new CreatorSearchHttpPeer(),
        new HostedPeer("duckdb", "sql"),
        new HostedPeer("postgres", "sql"),
        new HostedPeer("solr", "solr"),
        new HostedPeer("solr-cached", "solr"),
        new OpenSearchPeer());
  }

  @ParameterizedTest
  @MethodSource("peers")
  void run_wholeWorkload_agreesWithOurEngine(Peer peer) {
    try (peer) {
      peer.open(CREATORS, directory.resolve(peer.name()));

      for (var question : questions) {
        assertThat(peer.run(question.request()).comparable())
            .as("%s", question.request())
            .isEqualTo(OURS.run(question.request()).comparable());
      }
    } catch (PeerMissingException e) {
      Assumptions.abort(peer.name() + " is not here: " + e.getMessage());
    }
  }
}
