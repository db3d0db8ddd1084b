package org.creatorsearch.benchmarks.floor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Collects the values of one field, document by document. */
final class ColumnBuilder {
  private final String field;
  private final Map<List<String>, Integer> codes = new LinkedHashMap<>();
  private final IntList codeOfDocument = new IntList();

  ColumnBuilder(String field) {
    this.field = field;
  }

  String field() {
    return field;
  }

  void add(List<String> values) {
    codeOfDocument.add(codes.computeIfAbsent(values, v -> codes.size()));
  }

  /** Bits that a code takes. */
  int bits() {
    return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, codes.size() - 1));
  }

  int code(int doc) {
    return codeOfDocument.get(doc);
  }

  /** The column, whose codes are in the given place of a record. */
  FloorColumn build(int word, int shift) {
    var documents = new HashMap<String, IntList>();
    var byCode = List.copyOf(codes.keySet());
    for (var doc = 0; doc < codeOfDocument.size(); doc++) {
      for (var value : byCode.get(code(doc))) {
        documents.computeIfAbsent(value, v -> new IntList()).add(doc);
      }
    }
    var values = new ArrayList<>(documents.entrySet());
    values.sort(
        Comparator.<Map.Entry<String, IntList>>comparingInt(e -> -e.getValue().size())
            .thenComparing(Map.Entry::getKey));
    var labels = values.stream().map(Map.Entry::getKey).toArray(String[]::new);
    var number = new HashMap<String, Integer>();
    IntStream.range(0, labels.length).forEach(v -> number.put(labels[v], v));
    return new FloorColumn(
        field,
        labels,
        values.stream().mapToInt(e -> e.getValue().size()).toArray(),
        values.stream()
            .map(e -> FloorSet.of(e.getValue().toArray(), codeOfDocument.size()))
            .toArray(FloorSet[]::new),
        byCode.stream()
            .map(list -> list.stream().mapToInt(number::get).toArray())
            .toArray(int[][]::new),
        word,
        shift,
        (1 << bits()) - 1);
  }
}
