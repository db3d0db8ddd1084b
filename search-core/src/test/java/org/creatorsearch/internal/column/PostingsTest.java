package org.creatorsearch.internal.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roaringbitmap.RoaringBitmap;

/** A posting list says the same in either form. */
final class PostingsTest {
  private static Stream<Integer> lengths() {
    return Lengths.all().filter(length -> length > 0);
  }

  private static long[] documents(Postings postings, int length) {
    var words = new long[DocBits.wordCount(length)];
    postings.orInto(words);
    return words;
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void orInto_denseOrSparse_addsTheSameDocuments(int length) {
    var random = new Random(length);
    for (var share : new double[] {0.001, 0.01, 0.02, 0.5, 1}) {
      var docs = IntStream.range(0, length).filter(doc -> random.nextDouble() <= share).toArray();
      var dense = new Postings.Dense(DocBits.where(length, in(docs)).words(), 0, docs.length);
      var sparse = new Postings.Sparse(RoaringBitmap.bitmapOf(docs));
      var chosen = Postings.of(docs, 0, docs.length);

      assertThat(documents(sparse, length)).isEqualTo(documents(dense, length));
      assertThat(documents(chosen, length)).isEqualTo(documents(dense, length));
      assertThat(chosen.bits(length).words()).isEqualTo(documents(dense, length));
      assertThat(sparse.bits(length).words()).isEqualTo(documents(dense, length));
      assertThat(chosen.count()).isEqualTo(docs.length);
      assertThat(sparse.count()).isEqualTo(docs.length);
    }
  }

  private static java.util.function.IntPredicate in(int[] docs) {
    return doc -> java.util.Arrays.binarySearch(docs, doc) >= 0;
  }

  @Test
  void orInto_documentsAlreadyThere_keepsThem() {
    var words = new long[] {0b1001};
    Postings.of(new int[] {9, 1, 3}, 1, 3).orInto(words);

    assertThat(words).containsExactly(0b1011);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 63, 64, 5_000, 99_900})
  void of_documentsThatStandTogether_keepsTheirWordsAlone(int first) {
    var docs = IntStream.range(first, first + 50).toArray();
    var length = 100_000;
    var dense = new Postings.Dense(DocBits.where(length, in(docs)).words(), 0, docs.length);
    var others = DocBits.where(length, doc -> doc % 3 == 0);
    var batch = new int[DocBits.BLOCK];

    var kept = Postings.of(docs, 0, docs.length);
    assertThat(kept).isInstanceOf(Postings.Dense.class);
    assertThat(kept.bytes()).isLessThan(100);
    assertThat(documents(kept, length)).isEqualTo(dense.words());
    assertThat(kept.bits(length).words()).isEqualTo(dense.words());
    assertThat(kept.countIn(others.words(), batch)).isEqualTo(dense.countIn(others.words(), batch));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3_000, 60_000, 200_000})
  void orInto_manyDocumentsOfASparseSet_addsThemContainerByContainer(int size) {
    var length = 200_000;
    for (var step : new int[] {1, 2, 3}) {
      var docs = IntStream.range(0, size / step).map(doc -> doc * step).toArray();
      var bitmap = RoaringBitmap.bitmapOf(docs);
      bitmap.runOptimize();
      var words = DocBits.where(length, doc -> doc % 7 == 0).words().clone();
      new Postings.Sparse(bitmap).orInto(words);

      assertThat(words)
          .isEqualTo(
              DocBits.where(
                      length, doc -> doc % 7 == 0 || (doc % step == 0 && doc / step < docs.length))
                  .words());
    }
  }

  @Test
  void of_rareAndFrequentValues_takesTheSmallerForm() {
    var docs = IntStream.rangeClosed(0, 999).map(i -> 64 * i).toArray();
    var rarer = IntStream.rangeClosed(0, 999).map(i -> 65 * i).toArray();

    assertThat(Postings.of(docs, 0, docs.length)).isInstanceOf(Postings.Dense.class);
    assertThat(Postings.of(rarer, 0, rarer.length)).isInstanceOf(Postings.Sparse.class);
  }

  @Test
  void of_neighboursInALongSegment_keepsAndCountsNoMoreThanTheirWords() {
    var docs = IntStream.range(100_000, 100_200).toArray();
    var words = new long[2000];
    words[100_100 >>> 6] = -1L;
    words[0] = -1L;

    var postings = (Postings.Dense) Postings.of(docs, 0, docs.length);

    assertThat(postings.words()).hasSize(4);
    assertThat(postings.countIn(words, new int[0])).isEqualTo(64);
    assertThat(documents(postings, 128_000)).isEqualTo(DocBits.where(128_000, in(docs)).words());
  }

  @Test
  void of_nothing_isEmpty() {
    assertThat(Postings.of(new int[] {7}, 1, 1).count()).isZero();
  }
}
