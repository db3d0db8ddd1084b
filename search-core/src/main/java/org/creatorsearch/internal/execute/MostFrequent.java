package org.creatorsearch.internal.execute;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * The most frequent values of a facet, as many as are asked for: a heap with the least of them on
 * top. Equal counts are in the order of their values, which are looked up only then. Confined to
 * one thread.
 */
final class MostFrequent {
  private final IntFunction<String> value;
  private final int most;
  private int[] ordinals;
  private int[] counts;
  private int size;

  /**
   * @param most how many values are kept
   * @param value the value of an ordinal
   */
  MostFrequent(int most, IntFunction<String> value) {
    this.most = most;
    this.value = value;
    this.ordinals = new int[Math.min(most, 16)];
    this.counts = new int[ordinals.length];
  }

  /** Whether a value that so many have might be one of them. */
  boolean mayEnter(int count) {
    return size < most || (size > 0 && count >= counts[0]);
  }

  /** Adds a value, which might drop out at once. */
  void add(int ordinal, int count) {
    if (size < most) {
      if (size == ordinals.length) {
        ordinals = Arrays.copyOf(ordinals, Math.min(most, 2 * size));
        counts = Arrays.copyOf(counts, ordinals.length);
      }
      rise(size++, ordinal, count);
    } else if (size > 0 && comesAfter(ordinals[0], counts[0], ordinal, count)) {
      sink(ordinal, count);
    }
  }

  private boolean comesAfter(int a, int countA, int b, int countB) {
    return countA == countB ? value.apply(a).compareTo(value.apply(b)) > 0 : countA < countB;
  }

  private void set(int place, int ordinal, int count) {
    ordinals[place] = ordinal;
    counts[place] = count;
  }

  private void rise(int from, int ordinal, int count) {
    var place = from;
    while (place > 0) {
      var parent = (place - 1) / 2;
      if (!comesAfter(ordinal, count, ordinals[parent], counts[parent])) {
        break;
      }
      set(place, ordinals[parent], counts[parent]);
      place = parent;
    }
    set(place, ordinal, count);
  }

  /** Puts a value in the place of the least one. */
  private void sink(int ordinal, int count) {
    var place = 0;
    while (2 * place + 1 < size) {
      var child = 2 * place + 1;
      if (child + 1 < size
          && comesAfter(ordinals[child + 1], counts[child + 1], ordinals[child], counts[child])) {
        child++;
      }
      if (!comesAfter(ordinals[child], counts[child], ordinal, count)) {
        break;
      }
      set(place, ordinals[child], counts[child]);
      place = child;
    }
    set(place, ordinal, count);
  }

  /** The ordinals, the most frequent first; leaves nothing. */
  int[] take() {
    var inOrder = new int[size];
    while (size > 0) {
      inOrder[size - 1] = ordinals[0];
      size--;
      sink(ordinals[size], counts[size]);
    }
    return inOrder;
  }
}
