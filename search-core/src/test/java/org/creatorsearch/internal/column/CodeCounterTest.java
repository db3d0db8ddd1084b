package org.creatorsearch.internal.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes are counted as what they stand for, common or rare, in one array or one by one. */
final class CodeCounterTest {
  private static final int VALUES = 50;

  /** Set s has the values s modulo 50 and s / 50 modulo 50, or none. */
  private static Ordinals.Sets sets(int count) {
    var starts = new int[count + 1];
    var ordinals = new int[2 * count];
    var size = 0;
    for (var set = 0; set < count; set++) {
      if (set % 7 != 3) {
        ordinals[size++] = set % VALUES;
        if (set / VALUES % VALUES != set % VALUES) {
          ordinals[size++] = set / VALUES % VALUES;
        }
      }
      starts[set + 1] = size;
    }
    return new Ordinals.Sets(Codes.of(new int[0]), starts, Arrays.copyOf(ordinals, size), 0);
  }

  @ParameterizedTest
  @CsvSource({"5,10", "5,9999", "2048,30000", "2049,30000", "9000,200", "9000,30000"})
  void codes_commonAndRare_areCountedAsWhatTheyStandFor(int count, int documents) {
    var sets = sets(count);
    var random = new Random(count + documents);
    var codes =
        IntStream.range(0, documents)
            .map(d -> (int) (count * Math.pow(random.nextDouble(), 4)))
            .toArray();
    var expected = new Counts(VALUES);
    sets.addAll(codes, codes.length, expected);

    var found = new Counts(VALUES);
    var counter = new CodeCounter(new CodeMeaning.OfColumn(sets, found), documents);
    for (var from = 0; from < documents; from += DocBits.BLOCK) {
      var block = Arrays.copyOfRange(codes, from, Math.min(documents, from + DocBits.BLOCK));
      counter.add(block, block.length);
    }
    counter.finish();

    assertThat(found.byOrdinal()).isEqualTo(expected.byOrdinal());
    assertThat(found.missing()).isEqualTo(expected.missing());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 200, 30_000})
  void jointCodes_fewAndMany_areCountedToEachColumn(int documents) {
    var random = new Random(documents);
    var own = new int[2][documents];
    var joint = new int[documents];
    for (var doc = 0; doc < documents; doc++) {
      own[0][doc] = random.nextInt(6);
      own[1][doc] = random.nextInt(21);
      joint[doc] = own[1][doc] << 3 | own[0][doc];
    }
    var records = new long[documents];
    var columns = new ArrayList<CodeMeaning.OfColumn>();
    for (var i = 0; i < own.length; i++) {
      var alone = Codes.of(own[i]);
      var packed = new Codes.Packed(records, 3 * i, i == 0 ? 3 : 5, alone);
      columns.add(
          new CodeMeaning.OfColumn(new Ordinals.Single(packed), new Counts(i == 0 ? 5 : 20)));
    }

    var counter = new CodeCounter(new JointCodes(columns), documents);
    for (var from = 0; from < documents; from += DocBits.BLOCK) {
      var block = Arrays.copyOfRange(joint, from, Math.min(documents, from + DocBits.BLOCK));
      counter.add(block, block.length);
    }
    counter.finish();

    for (var i = 0; i < own.length; i++) {
      var expected = new Counts(columns.get(i).counts().byOrdinal().length);
      columns.get(i).ordinals().addAll(own[i], documents, expected);
      assertThat(columns.get(i).counts().byOrdinal()).isEqualTo(expected.byOrdinal());
      assertThat(columns.get(i).counts().missing()).isEqualTo(expected.missing());
    }
  }
}
