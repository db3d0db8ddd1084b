package org.creatorsearch.benchmarks.remote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.creatorsearch.benchmarks.corpus.Corpus;
import org.creatorsearch.server.ServerConfig;
import org.creatorsearch.server.http.HttpService;

/**
 * Our service over a corpus, in a process of its own that ends when its input does. Prints its
 * address.
 */
public final class ServedCorpus {
  private static final String HOST = "127.0.0.1";

  private ServedCorpus() {}

  /** Serves the corpus of {@code args[0]} creators in the directory {@code args[1]}. */
  public static void main(String[] args) throws IOException {
    var answers = System.out;
    System.setOut(System.err);
    var corpus = new Corpus(Integer.parseInt(args[0]), Path.of(args[1]));
    var limits = ServerConfig.defaults().limits();
    try (var engine = corpus.open();
        var service = HttpService.start(engine, HOST, 0, Set.of(), limits)) {
      answers.println("http://" + HOST + ":" + service.port());
      while (System.in.read() >= 0) {
        // Nothing is said to this program.
      }
    }
  }
}
