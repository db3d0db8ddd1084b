package org.creatorsearch.samples.imported;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts the fate of every row while an import runs. */
final class Tally {

  /** The reason for a row that says what another row said before. */
  static final String DUPLICATE = "duplicate row";

  /**
   * Where a row stands: the index of its file, and its first line or, in JSON, its number in the
   * list.
   */
  record Place(int file, long line) implements Comparable<Place> {
    private static final Comparator<Place> INPUT_ORDER =
        Comparator.comparingInt(Place::file).thenComparingLong(Place::line);

    @Override
    public int compareTo(Place other) {
      return INPUT_ORDER.compare(this, other);
    }
  }

  /**
   * Rows are judged in the order of a sort, not of the input, so the first places are the smallest
   * ones seen.
   */
  private static final class Fate {
    private long count;
    private final TreeSet<Place> first = new TreeSet<>();

    void add(Place place) {
      count++;
      first.add(place);
      if (first.size() > Rejections.SHOWN) {
        first.pollLast();
      }
    }
  }

  private final List<Path> files;
  private final Map<String, Fate> rejected = new HashMap<>();
  private final Map<String, Fate> warnings = new HashMap<>();
  private long read;
  private long used;
  private long written;

  Tally(List<Path> files) {
    this.files = List.copyOf(files);
  }

  void read() {
    read++;
  }

  void use() {
    used++;
  }

  void use(long rows) {
    used += rows;
  }

  void write() {
    written++;
  }

  void reject(String reason, Place place) {
    rejected.computeIfAbsent(reason, r -> new Fate()).add(place);
  }

  void warn(String warning, Place place) {
    warnings.computeIfAbsent(warning, w -> new Fate()).add(place);
  }

  ImportReport report() {
    return new ImportReport(read, used, written, named(rejected), named(warnings));
  }

  private Map<String, Rejections> named(Map<String, Fate> fates) {
    var named = new TreeMap<String, Rejections>();
    fates.forEach(
        (reason, fate) ->
            named.put(
                reason, new Rejections(fate.count, fate.first.stream().map(this::name).toList())));
    return named;
  }

  private String name(Place place) {
    return files.get(place.file()).getFileName() + ":" + place.line();
  }
}
