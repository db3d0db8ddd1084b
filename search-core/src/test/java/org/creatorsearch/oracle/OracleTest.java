package org.creatorsearch.oracle;

import java.util.ArrayList;
import java.util.Random;
import java.util.stream.Stream;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.samples.generated.Regime;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The engine answers every request as the {@link Oracle} does. No two corpora are asked the same.
 *
 * <p>{@code -Doracle.requests=100000} asks more in all, {@code -Doracle.seed=7} begins with other
 * requests. A failure names its corpus and seed: {@code -Doracle.corpus=MARKET/ONE_SEGMENT
 * -Doracle.seed=4711 -Doracle.requests=1} asks that request alone.
 */
final class OracleTest {
  private static final int REQUESTS = Integer.getInteger("oracle.requests", 6_000);
  private static final long SEED = Long.getLong("oracle.seed", 1);

  /** Where everybody is deleted there is little to get wrong. */
  private static final int MOST_OF_NOBODY = 100;

  private static final String CORPUS = System.getProperty("oracle.corpus", "");

  @TestFactory
  Stream<DynamicTest> search_anyRequest_answersAsTheOracle() {
    var settings =
        Stream.of(Regime.values())
            .flatMap(r -> Stream.of(Layout.values()).map(l -> new Setting(r, l)))
            .filter(s -> s.toString().startsWith(CORPUS))
            .toList();
    var nobody = (int) settings.stream().filter(Setting::isOfNobody).count();
    var somebody = settings.size() - nobody;
    var fewer = Math.min(MOST_OF_NOBODY, REQUESTS / settings.size());
    var rest = somebody == 0 ? 0 : (REQUESTS - nobody * fewer) / somebody;
    var tests = new ArrayList<DynamicTest>();
    var seed = SEED;
    for (var setting : settings) {
      var first = seed;
      var requests = Math.max(1, setting.isOfNobody() ? fewer : rest);
      tests.add(
          DynamicTest.dynamicTest(setting.toString(), () -> askMany(setting, first, requests)));
      seed += requests;
    }
    return tests.stream();
  }

  private record Setting(Regime regime, Layout layout) {
    boolean isOfNobody() {
      return regime == Regime.ALL_DELETED;
    }

    @Override
    public String toString() {
      return regime + "/" + layout;
    }
  }

  private static void askMany(Setting setting, long first, int requests) {
    try (var corpus = Corpus.of(setting.regime(), setting.layout())) {
      var oracle = corpus.oracle();
      var random = new RandomRequests(new Vocabulary(corpus.written(), oracle.accounts()));
      for (var seed = first; seed < first + requests; seed++) {
        ask(corpus, oracle, random.next(seed), seed);
      }
    }
  }

  private static void ask(Corpus corpus, Oracle oracle, SearchRequest request, long seed) {
    try {
      var expected = oracle.answer(request);
      var check = new AnswerCheck(request, expected, corpus.search(request));
      check.answer();
      if (!oracle.accounts().isEmpty()) {
        var account = Vocabulary.pick(oracle.accounts(), new Random(seed));
        check.explanation(account, corpus.explain(account.id(), request));
      }
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError(
          "-Doracle.corpus=%s -Doracle.seed=%d -Doracle.requests=1: %s"
              .formatted(corpus, seed, request),
          e);
    }
  }
}
