package org.creatorsearch.samples.imported.ledger;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the fate of every row while an import runs. */
public final class Ledger {

  /** The reason for a row that says what another row said before. */
  public static final String DUPLICATE = "duplicate row";

  /** The warning for a post that lost a counter which others contradict. */
  public static final String IMPOSSIBLE_COUNTERS = "impossible counters, left unknown";

  private final List<Path> files;
  private final Map<String, Places> rejected = new HashMap<>();
  private final Map<String, Places> warnings = new HashMap<>();
  private final Map<String, List<String>> candidates = new HashMap<>();
  private long read;
  private long used;
  private long written;

  /** Of files that a {@link RowPlace} names by their index. */
  public Ledger(List<Path> files) {
    this.files = List.copyOf(files);
  }

  /** A row was read; what becomes of it is still to be said. */
  public void read() {
    read++;
  }

  /** A row reached a profile. */
  public void use() {
    used++;
  }

  /** So many rows reached a profile. */
  public void use(long rows) {
    used += rows;
  }

  /** A profile was written. */
  public void write() {
    written++;
  }

  /** A row was not used, for a reason that is the same for all rows alike. */
  public void reject(String reason, RowPlace place) {
    rejected.computeIfAbsent(reason, r -> new Places()).add(place);
  }

  /** A row is used although something in it was damaged. */
  public void warn(String warning, RowPlace place) {
    warnings.computeIfAbsent(warning, w -> new Places()).add(place);
  }

  /** The creator of an id may be the same as one of others, and nobody here can say which. */
  public void candidates(String id, List<String> others) {
    candidates.put(id, others);
  }

  /** How many rows were read so far. */
  public long rowsRead() {
    return read;
  }

  /** How many of them were used. */
  public long rowsUsed() {
    return used;
  }

  /** How many profiles were written. */
  public long profilesWritten() {
    return written;
  }

  /** The places of the rejected rows by reason, each as {@code file:line}, in input order. */
  public SortedMap<String, List<String>> rejected() {
    return named(rejected);
  }

  /** The places of the rows with a warning by what was wrong, as those of the rejected ones. */
  public SortedMap<String, List<String>> warnings() {
    return named(warnings);
  }

  /** Ids of creators that may be the same as others, and the ids of these. */
  public Map<String, List<String>> candidates() {
    return Map.copyOf(candidates);
  }

  private SortedMap<String, List<String>> named(Map<String, Places> fates) {
    var named = new TreeMap<String, List<String>>();
    fates.forEach((fate, places) -> named.put(fate, places.named(files)));
    return named;
  }
}
