package org.creatorsearch.samples.imported;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the fate of every row while an import runs. */
final class Tally {

  /** The reason for a row that says what another row said before. */
  static final String DUPLICATE = "duplicate row";

  /** The warning for a post that lost a counter which others contradict. */
  static final String IMPOSSIBLE_COUNTERS = "impossible counters, left unknown";

  /**
   * Where a row stands: the index of its file, and its first line or, in JSON, its number in the
   * list.
   */
  record Place(int file, long line) {}

  private final List<Path> files;
  private final Map<String, Places> rejected = new HashMap<>();
  private final Map<String, Places> warnings = new HashMap<>();
  private final Map<String, List<String>> candidates = new HashMap<>();
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
    rejected.computeIfAbsent(reason, r -> new Places()).add(place);
  }

  void warn(String warning, Place place) {
    warnings.computeIfAbsent(warning, w -> new Places()).add(place);
  }

  /** The creator of an id may be the same as one of others, and nobody here can say which. */
  void candidates(String id, List<String> others) {
    candidates.put(id, others);
  }

  ImportReport report() {
    return new ImportReport(read, used, written, named(rejected), named(warnings), candidates);
  }

  private Map<String, Rejections> named(Map<String, Places> fates) {
    var named = new TreeMap<String, Rejections>();
    fates.forEach((reason, places) -> named.put(reason, new Rejections(places.named(files))));
    return named;
  }
}
