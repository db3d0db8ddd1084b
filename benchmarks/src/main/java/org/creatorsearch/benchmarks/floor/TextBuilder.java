package org.creatorsearch.benchmarks.floor;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Collects the terms of one document after the other, and turns them into posting lists. */
final class TextBuilder {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final IntList terms = new IntList();
  private final IntList frequencies = new IntList();
  private final IntList ends = new IntList();

  void add(Map<String, Integer> document) {
    document.forEach(
        (term, frequency) -> {
          terms.add(numbers.computeIfAbsent(term, t -> numbers.size()));
          frequencies.add(Math.min(frequency, Character.MAX_VALUE));
        });
    ends.add(terms.size());
  }

  /** Sorted by term through counting; documents of a term stay in their order. */
  FloorText build() {
    var start = new int[numbers.size() + 1];
    for (var i = 0; i < terms.size(); i++) {
      start[terms.get(i) + 1]++;
    }
    for (var term = 0; term < numbers.size(); term++) {
      start[term + 1] += start[term];
    }
    var next = start.clone();
    var docs = new int[terms.size()];
    var counted = new char[terms.size()];
    for (int doc = 0, at = 0; doc < ends.size(); doc++) {
      for (; at < ends.get(doc); at++) {
        var place = next[terms.get(at)]++;
        docs[place] = doc;
        counted[place] = (char) frequencies.get(at);
      }
    }
    return new FloorText(new TreeMap<>(numbers), start, docs, counted);
  }
}
