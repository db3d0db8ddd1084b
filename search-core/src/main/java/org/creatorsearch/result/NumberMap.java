package org.creatorsearch.result;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A few numbers by name, in the order they were given: two arrays, where a hash map would make some
 * objects of each entry. Immutable.
 */
public final class NumberMap extends AbstractMap<String, Double> {
  private final String[] names;
  private final double[] values;
  private final int size;

  private NumberMap(String[] names, double[] values, int size) {
    this.names = names;
    this.values = values;
    this.size = size;
  }

  /**
   * The first {@code size} of these numbers by name. The arrays are not copied, and must not change
   * any more.
   *
   * @param names all different
   */
  public static NumberMap of(String[] names, double[] values, int size) {
    return new NumberMap(names, values, size);
  }

  /** The numbers of {@code map}. */
  static NumberMap copyOf(Map<String, Double> map) {
    if (map instanceof NumberMap numbers) {
      return numbers;
    }
    var names = new String[map.size()];
    var values = new double[map.size()];
    var size = 0;
    for (var entry : map.entrySet()) {
      names[size] = entry.getKey();
      values[size++] = entry.getValue();
    }
    return new NumberMap(names, values, size);
  }

  private int find(@Nullable Object name) {
    for (var i = 0; i < size; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return find(name) >= 0;
  }

  @Override
  public @Nullable Double get(@Nullable Object name) {
    var at = find(name);
    return at < 0 ? null : (Double) values[at];
  }

  @Override
  public Set<Entry<String, Double>> entrySet() {
    return new Entries();
  }

  private final class Entries extends AbstractSet<Entry<String, Double>> {
    @Override
    public int size() {
      return size;
    }

    @Override
    public Iterator<Entry<String, Double>> iterator() {
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          return next < size;
        }

        @Override
        public Entry<String, Double> next() {
          if (next == size) {
            throw new NoSuchElementException();
          }
          return Map.entry(names[next], values[next++]);
        }
      };
    }
  }
}
