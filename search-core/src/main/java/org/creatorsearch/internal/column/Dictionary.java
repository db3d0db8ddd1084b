package org.creatorsearch.internal.column;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The values of one field, numbered in the order in which they were first seen. Ordinals never
 * change and are never reused, so that columns of all segments and of all times speak of the same
 * values. Safe for use by many threads.
 */
public final class Dictionary {
  private final ConcurrentHashMap<String, Integer> ordinals = new ConcurrentHashMap<>();

  /** Ordinals by lower-case value: spellings that differ in case alone share an entry. */
  private final ConcurrentHashMap<String, List<Integer>> folded = new ConcurrentHashMap<>();

  private volatile String[] values = new String[16];
  private volatile int size;

  /** The ordinal of {@code value}, a new one if it is seen for the first time. */
  int add(String value) {
    var known = ordinals.get(value);
    return known != null ? known : append(value);
  }

  private synchronized int append(String value) {
    var known = ordinals.get(value);
    if (known != null) {
      return known;
    }
    var ordinal = size;
    if (ordinal == values.length) {
      values = Arrays.copyOf(values, ordinal * 2);
    }
    values[ordinal] = value;
    size = ordinal + 1;
    ordinals.put(value, ordinal);
    folded.merge(
        value.toLowerCase(Locale.ROOT),
        List.of(ordinal),
        (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream()).toList());
    return ordinal;
  }

  /** The ordinals of all spellings of {@code value}; empty if it was never seen. */
  public List<Integer> find(String value) {
    return folded.getOrDefault(value.toLowerCase(Locale.ROOT), List.of());
  }

  /** The value of that ordinal. */
  public String value(int ordinal) {
    return values[ordinal];
  }

  /** Values so far. */
  public int size() {
    return size;
  }
}
