package org.creatorsearch.benchmarks.floor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creatorsearch.benchmarks.protocol.PeerDocument;

/** Makes the arrays of a {@link FloorIndex}. */
final class FloorBuilder {
  private final List<String> histograms;
  private final List<ColumnBuilder> columns;
  private final Map<String, Numbers> numbers = new HashMap<>();
  private final TextBuilder text = new TextBuilder();
  private int size;

  /** Numbers and the documents that have them. */
  private record Numbers(List<Double> values, IntList docs) {
    Numbers() {
      this(new ArrayList<>(), new IntList());
    }

    void add(int doc, double value) {
      values.add(value);
      docs.add(doc);
    }
  }

  /**
   * An empty index.
   *
   * @param facets fields of which values are counted
   * @param histograms fields of which ranges are counted, as many as there are signals
   */
  FloorBuilder(List<String> facets, List<String> histograms) {
    this.histograms = List.copyOf(histograms);
    columns = Stream.concat(facets.stream(), histograms.stream()).map(ColumnBuilder::new).toList();
  }

  void add(PeerDocument creator) {
    var doc = size++;
    columns.forEach(column -> column.add(creator.counted(column.field())));
    creator.numbers().forEach((field, number) -> numbers(field).add(doc, number));
    creator.shares().forEach((key, points) -> numbers(key).add(doc, points));
    text.add(creator.terms());
  }

  private Numbers numbers(String name) {
    return numbers.computeIfAbsent(name, n -> new Numbers());
  }

  FloorIndex build() {
    var ordered = new HashMap<String, FloorNumbers>();
    numbers.forEach(
        (name, n) ->
            ordered.put(
                name,
                new FloorNumbers(
                    n.values().stream().mapToDouble(v -> v).toArray(), n.docs().toArray(), size)));
    var signals = new float[histograms.size()][size];
    for (var i = 0; i < histograms.size(); i++) {
      var order = ordered.get(histograms.get(i));
      if (order != null) {
        order.ranks(signals[i]);
      }
    }
    var records = new long[2 * size];
    return new FloorIndex(size, packed(records), records, ordered, text.build(), signals);
  }

  /** Writes the codes of all columns into the records, each where there is room for it. */
  private FloorColumn[] packed(long[] records) {
    var used = new int[2];
    var built = new FloorColumn[columns.size()];
    for (var i = 0; i < built.length; i++) {
      var column = columns.get(i);
      var word = used[0] + column.bits() <= Long.SIZE ? 0 : 1;
      var shift = used[word];
      used[word] += column.bits();
      if (used[word] > Long.SIZE) {
        throw new IllegalStateException("the codes of all fields take more than two words");
      }
      for (var doc = 0; doc < size; doc++) {
        records[2 * doc + word] |= (long) column.code(doc) << shift;
      }
      built[i] = column.build(word, shift);
    }
    return built;
  }
}
