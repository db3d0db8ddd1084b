package org.creatorsearch.internal.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A column of names says what a list of sets of names says, in each of its widths. */
final class KeywordColumnTest {
  /** Few values, more than fit a byte or two, lists that are shared and lists that are not. */
  private static Stream<Arguments> shapes() {
    return Lengths.all()
        .flatMap(
            length ->
                Stream.of(
                    Arguments.of(length, 3, 1),
                    Arguments.of(length, 255, 1),
                    Arguments.of(length, 256, 1),
                    Arguments.of(length, 400, 1),
                    Arguments.of(length, 70_000, 1),
                    Arguments.of(length, 3, 3),
                    Arguments.of(length, 10, 4)));
  }

  private static List<Set<Integer>> random(int length, int values, int most, Random random) {
    return IntStream.range(0, length)
        .<Set<Integer>>mapToObj(
            doc -> {
              var own = new TreeSet<Integer>();
              for (var i = random.nextInt(most + 1); i > 0; i--) {
                own.add(random.nextInt(values));
              }
              return own;
            })
        .toList();
  }

  private static KeywordColumn column(Dictionary dictionary, List<Set<Integer>> documents) {
    var builder = new KeywordColumnBuilder(dictionary, documents.size());
    for (var doc = 0; doc < documents.size(); doc++) {
      for (var value : documents.get(doc)) {
        builder.add(doc, value);
      }
    }
    return builder.build();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void column_ofRandomValues_isThatOfSets(int length, int values, int most) {
    var random = new Random(31L * length + values);
    var dictionary = new Dictionary();
    IntStream.range(0, values).forEach(v -> dictionary.add("v" + v));
    var documents = random(length, values, most, random);
    var column = column(dictionary, documents);
    dictionary.add("came later");

    for (var doc = 0; doc < length; doc++) {
      var own = new TreeSet<Integer>();
      column.values(doc, own::add);
      assertThat(own).isEqualTo(documents.get(doc));
      assertThat(column.missing().contains(doc)).isEqualTo(documents.get(doc).isEmpty());
    }
    for (var round = 0; round < 10; round++) {
      var wanted = new HashSet<Integer>();
      IntStream.range(0, random.nextInt(5)).forEach(i -> wanted.add(random.nextInt(values + 1)));
      var found = new ArrayList<Integer>();
      column.anyOf(wanted).forEach(found::add);
      assertThat(found)
          .isEqualTo(
              IntStream.range(0, length)
                  .filter(doc -> documents.get(doc).stream().anyMatch(wanted::contains))
                  .boxed()
                  .toList());
    }
  }
}
