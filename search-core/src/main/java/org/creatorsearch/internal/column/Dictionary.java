package org.creatorsearch.internal.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The values of one field, numbered in the order in which they were first seen. Ordinals never
 * change and are never reused, so that columns of all segments speak of the same values. Safe for
 * use by many threads.
 */
public final class Dictionary {
  private static final int NONE = -1;

  /** Two entries of a map, two boxed ordinals and the head of a text, in bytes. */
  private static final int BYTES_PER_VALUE = 160;

  private final ConcurrentHashMap<String, Integer> ordinals = new ConcurrentHashMap<>();

  /**
   * The newest ordinal by lower-case value. Spellings that differ in case alone are a chain of
   * which this is the head.
   */
  private final ConcurrentHashMap<String, Integer> folded = new ConcurrentHashMap<>();

  private volatile String[] values = new String[16];

  /** By ordinal, the spelling before it in its chain, or {@link #NONE}. */
  private volatile int[] before = new int[16];

  /** By ordinal, what is shown for the value; null until somebody has asked. */
  private volatile @Nullable String[] shown = new @Nullable String[16];

  private volatile int size;
  private volatile long bytes;

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
      before = Arrays.copyOf(before, ordinal * 2);
    }
    var key = value.toLowerCase(Locale.ROOT);
    values[ordinal] = value;
    before[ordinal] = folded.getOrDefault(key, NONE);
    size = ordinal + 1;
    bytes += BYTES_PER_VALUE + 2L * value.length();
    ordinals.put(value, ordinal);
    folded.put(key, ordinal);
    return ordinal;
  }

  /** The ordinals of all spellings of {@code value}, ascending; empty if it was never seen. */
  public List<Integer> find(String value) {
    var found = new ArrayList<Integer>(1);
    var chain = folded.getOrDefault(value.toLowerCase(Locale.ROOT), NONE);
    for (int ordinal = chain; ordinal != NONE; ordinal = before[ordinal]) {
      found.add(ordinal);
    }
    return found.reversed();
  }

  /** The value of that ordinal. */
  public String value(int ordinal) {
    return values[ordinal];
  }

  /**
   * What is shown for the value of that ordinal.
   *
   * @param naming tells it, always the same, and is asked once or a few times
   */
  public String shown(int ordinal, UnaryOperator<String> naming) {
    var known = shown;
    if (ordinal >= known.length) {
      known = Arrays.copyOf(known, values.length);
      shown = known;
    }
    var text = known[ordinal];
    if (text == null) {
      text = naming.apply(value(ordinal));
      known[ordinal] = text;
    }
    return text;
  }

  /** Values so far. */
  public int size() {
    return size;
  }

  /** Heap held, in bytes, roughly. */
  public long bytes() {
    return bytes;
  }
}
