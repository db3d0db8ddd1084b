package org.creatorsearch.internal.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of documents says what an array of them says, in either width. */
final class DocListTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 255, 256, 65_535, 65_536, (1 << 24) - 1, 1 << 24, Integer.MAX_VALUE})
  void get_documentsUpToTheGreatest_areThoseOfTheArray(int greatest) {
    var docs = new int[] {greatest, 0, greatest / 2, greatest, 1};
    var list = DocList.of(docs.clone());

    assertThat(list.size()).isEqualTo(docs.length);
    assertThat(IntStream.range(0, docs.length).map(list::get).toArray()).isEqualTo(docs);
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 1_000_000})
  void of_segmentBelowSixteenMillion_takesThreeBytesADocument(int length) {
    var list = DocList.of(IntStream.range(0, length).toArray());

    assertThat(list.bytes()).isLessThan(3L * length + 64);
  }
}
