package org.creatorsearch.samples.imported.ledger;

import java.nio.file.Path;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** Many places at eight bytes each: 8 MB for a million rows. */
final class Places {

  /** Leaves room for 16 million files, and for as many million lines in each. */
  private static final int LINE_BITS = 40;

  private static final long LINE_MASK = (1L << LINE_BITS) - 1;

  private long[] places = new long[4];
  private int size;

  void add(RowPlace place) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
    }
    places[size++] = ((long) place.file() << LINE_BITS) | place.line();
  }

  /** The places so far in input order, each as {@code file:line}. */
  List<String> named(List<Path> files) {
    long[] sorted = Arrays.copyOf(places, size);
    Arrays.sort(sorted);
    return new Named(sorted, files);
  }

  /** Names are made when asked for. */
  private static final class Named extends AbstractList<String> implements RandomAccess {
    private final long[] sorted;
    private final List<Path> files;

    Named(long[] sorted, List<Path> files) {
      this.sorted = sorted;
      this.files = files;
    }

    @Override
    public String get(int index) {
      Path file = files.get((int) (sorted[index] >>> LINE_BITS));
      return file.getFileName() + ":" + (sorted[index] & LINE_MASK);
    }

    @Override
    public int size() {
      return sorted.length;
    }
  }
}
