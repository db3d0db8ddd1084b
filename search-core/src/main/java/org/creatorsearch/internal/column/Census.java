package org.creatorsearch.internal.column;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts values over sets of the live documents of a segment. Immutable but for what it remembers;
 * safe for use by many threads.
 *
 * <p>There are four ways, and none is best everywhere. What all live documents have is counted once
 * and remembered. A set of more than half of them is counted by those that are not in it, and taken
 * from the whole. What remains is counted either by document or by value, column by column: few
 * documents are cheap to walk, few values are cheap to intersect with, and {@link CountingCosts}
 * says where the one overtakes the other.
 */
public final class Census {
  /** So many columns are better fetched as records than one by one. */
  private static final int WORTH_A_RECORD = 3;

  private final DocBits live;
  private final int size;
  private final ConcurrentHashMap<FacetColumn, Counts> totals = new ConcurrentHashMap<>();

  /** A census of these documents. */
  public Census(DocBits live) {
    this.live = live;
    this.size = live.count();
  }

  /**
   * A census of those documents of this one that are still alive, which remembers what this one
   * does: the few that have gone since are counted and taken off, the many that stay are not
   * counted again.
   *
   * @param alive a subset of the live documents
   * @param columns those that will be counted on; the counts of others are forgotten
   */
  public Census of(DocBits alive, Set<FacetColumn> columns) {
    var next = new Census(alive);
    var known = totals.keySet().stream().filter(columns::contains).toList();
    var gone = known.stream().map(c -> new Counts(c.values())).toList();
    if (next.size < size) {
      countDirectly(live.andNot(alive), size - next.size, known, gone);
    }
    for (var i = 0; i < known.size(); i++) {
      var left = new Counts(known.get(i).values());
      left.add(totals(known.get(i)), 1);
      left.add(gone.get(i), -1);
      next.totals.put(known.get(i), left);
    }
    return next;
  }

  /** The live documents. */
  public DocBits live() {
    return live;
  }

  /** How many are live. */
  public int size() {
    return size;
  }

  /**
   * Adds to the counts of each column how many documents of a set have each value, and how many
   * none.
   *
   * @param docs live documents
   * @param card how many they are
   * @param columns what is counted
   * @param counts for each column as many as it has values, or more
   */
  public void count(DocBits docs, int card, List<FacetColumn> columns, List<Counts> counts) {
    if (card == 0) {
      return;
    }
    if (card == size) {
      for (var i = 0; i < columns.size(); i++) {
        counts.get(i).add(totals(columns.get(i)), 1);
      }
    } else if (card > size / 2) {
      var others = columns.stream().map(c -> new Counts(c.values())).toList();
      countDirectly(live.andNot(docs), size - card, columns, others);
      for (var i = 0; i < columns.size(); i++) {
        counts.get(i).add(totals(columns.get(i)), 1);
        counts.get(i).add(others.get(i), -1);
      }
    } else {
      countDirectly(docs, card, columns, counts);
    }
  }

  /** Adds to {@code counts} how many live documents have each value, and how many none. */
  public void countLive(FacetColumn column, Counts counts) {
    counts.add(totals(column), 1);
  }

  /** Counts columns now, so that no search has to be the first. */
  public Census warm(Set<FacetColumn> columns) {
    var unknown = columns.stream().filter(c -> !remembers(c)).toList();
    var counts = unknown.stream().map(c -> new Counts(c.values())).toList();
    countDirectly(live, size, unknown, counts);
    for (var i = 0; i < unknown.size(); i++) {
      totals.put(unknown.get(i), counts.get(i));
    }
    return this;
  }

  /** Whether a column has been counted over all live documents, and is not going to be again. */
  public boolean remembers(FacetColumn column) {
    return totals.containsKey(column);
  }

  /** Not to be written to. */
  private Counts totals(FacetColumn column) {
    return totals.computeIfAbsent(
        column,
        c -> {
          var counts = new Counts(c.values());
          countDirectly(live, size, List.of(c), List.of(counts));
          return counts;
        });
  }

  private static void countDirectly(
      DocBits docs, int card, List<FacetColumn> columns, List<Counts> counts) {
    var byDocument = new ArrayList<Integer>();
    var saved =
        -CountingCosts.WALKED_WORD * DocBits.wordCount(docs.length())
            - CountingCosts.FETCHED * card;
    for (var i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      var gain = column.costByValue() - column.costByDocument(card);
      if (gain < 0) {
        column.countByValue(docs, card, counts.get(i));
      } else {
        byDocument.add(i);
        saved += gain;
      }
    }
    if (saved > 0 || byDocument.isEmpty()) {
      walk(docs, tallies(byDocument, card, columns, counts));
    } else {
      byDocument.forEach(i -> columns.get(i).countByValue(docs, card, counts.get(i)));
    }
  }

  private static void walk(DocBits docs, List<Tally> tallies) {
    docs.forEachBlock(
        (before, block, size) -> {
          for (var tally : tallies) {
            tally.add(block, size);
          }
        });
    tallies.forEach(Tally::finish);
  }

  /** One tally for all columns of a record, and one for each other. */
  private static List<Tally> tallies(
      List<Integer> chosen, int card, List<FacetColumn> columns, List<Counts> counts) {
    var tallies = new ArrayList<Tally>();
    var byRecord = new IdentityHashMap<long[], List<Integer>>();
    for (var i : chosen) {
      if (columns.get(i).ordinals() instanceof Ordinals.Coded coded
          && coded.codes() instanceof Codes.Packed packed) {
        byRecord.computeIfAbsent(packed.records(), r -> new ArrayList<>()).add(i);
      } else {
        tallies.add(columns.get(i).ordinals().tally(counts.get(i), card));
      }
    }
    for (var together : byRecord.values()) {
      if (together.size() < WORTH_A_RECORD) {
        together.forEach(i -> tallies.add(columns.get(i).ordinals().tally(counts.get(i), card)));
      } else {
        tallies.add(
            new RecordTally(
                together.stream().map(i -> meaning(columns.get(i), counts.get(i))).toList(), card));
      }
    }
    return tallies;
  }

  private static CodeMeaning.OfColumn meaning(FacetColumn column, Counts counts) {
    return new CodeMeaning.OfColumn((Ordinals.Coded) column.ordinals(), counts);
  }
}
