package org.creatorsearch.oracle;

import java.util.stream.Stream;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.samples.generated.Regime;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The engine answers every request as the {@link Oracle} does.
 *
 * <p>{@code -Doracle.requests=100000} asks more in all, {@code -Doracle.seed=7} begins with other
 * requests. A failure names its corpus and seed: {@code -Doracle.corpus=MARKET/ONE_SEGMENT
 * -Doracle.seed=4711 -Doracle.requests=1} asks that request alone.
 */
final class OracleTest {
  private static final int REQUESTS = Integer.getInteger("oracle.requests", 6_000);
  private static final long SEED = Long.getLong("oracle.seed", 1);
  private static final String CORPUS = System.getProperty("oracle.corpus", "");

  @TestFactory
  Stream<DynamicTest> search_anyRequest_answersAsTheOracle() {
    return Stream.of(Regime.values())
        .flatMap(r -> Stream.of(Layout.values()).map(l -> new Setting(r, l)))
        .filter(s -> s.toString().startsWith(CORPUS))
        .map(s -> DynamicTest.dynamicTest(s.toString(), () -> askMany(s)));
  }

  private record Setting(Regime regime, Layout layout) {
    @Override
    public String toString() {
      return regime + "/" + layout;
    }
  }

  private static void askMany(Setting setting) {
    var settings = Regime.values().length * Layout.values().length;
    var requests = Math.max(1, REQUESTS / settings);
    try (var corpus = Corpus.of(setting.regime(), setting.layout())) {
      var oracle = corpus.oracle();
      var random = new RandomRequests(new Vocabulary(corpus.written(), oracle.accounts()));
      for (var seed = SEED; seed < SEED + requests; seed++) {
        ask(corpus, oracle, random.next(seed), seed);
      }
    }
  }

  private static void ask(Corpus corpus, Oracle oracle, SearchRequest request, long seed) {
    try {
      new AnswerCheck(request, oracle.answer(request), corpus.search(request)).check();
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError(
          "-Doracle.corpus=%s -Doracle.seed=%d -Doracle.requests=1: %s"
              .formatted(corpus, seed, request),
          e);
    }
  }
}
