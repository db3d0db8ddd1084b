package org.creatorsearch.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.stream.Stream;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.samples.generated.Regime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Corpora are what their layouts say, and hold the creators that were written. */
final class CorpusTest {
  @ParameterizedTest
  @EnumSource(Layout.class)
  void corpus_ofALayout_hasItsSegments(Layout layout) throws IOException {
    try (var corpus = Corpus.of(Regime.MARKET, layout)) {
      var segments = corpus.segments();
      assertThat(segments == 1).isEqualTo(layout == Layout.ONE_SEGMENT);
      assertThat(corpus.written().size() > corpus.oracle().accounts().size())
          .isEqualTo(layout == Layout.MANY_WITH_DELETES);
    }
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void profiles_ofEveryCreator_areThoseLastWritten(Layout layout) throws IOException {
    try (var corpus = Corpus.of(Regime.MARKET, layout)) {
      var living = new HashSet<Creator>();
      for (var account : corpus.oracle().accounts()) {
        var profile = corpus.profiles().get(account.id()).orElseThrow();
        living.add(account.subject().creator());
        assertThat(profile.creator()).isEqualTo(account.subject().creator());
        assertThat(profile.measures()).isEqualTo(account.subject().measures());
        assertThat(profile.engagement().isPresent()).isEqualTo(account.standing().isPresent());
      }
      var scanned = new HashSet<Creator>();
      corpus.profiles().scan(scanned::add);
      assertThat(scanned).isEqualTo(living);
    }
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void search_theSameRequestTwice_hasTheSameAnswer(Layout layout) {
    try (var corpus = Corpus.of(Regime.DENSE_VALUE, layout)) {
      var oracle = corpus.oracle();
      var random = new RandomRequests(new Vocabulary(corpus.written(), oracle.accounts()));
      Stream.iterate(1L, seed -> seed + 1)
          .limit(30)
          .map(random::next)
          .forEach(request -> assertThat(corpus.search(request)).isEqualTo(corpus.search(request)));
    }
  }
}
