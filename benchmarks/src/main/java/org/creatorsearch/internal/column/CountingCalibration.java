package org.creatorsearch.internal.column;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Measures what {@link CountingCosts} says, on made-up columns of a million documents: each loop by
 * itself, over several sets in turns, since a processor learns one set by heart. It stands in the
 * package of what it measures, whose classes are nobody else's.
 */
public final class CountingCalibration {
  private static final int DOCUMENTS = 1_000_000;
  private static final int SETS = 8;
  private static final int COLUMNS = 8;
  private static final int FEW_CODES = 6;
  private static final int VALUES = 100;
  private static final int VALUES_OF_A_SET = 3;
  private static final int MANY_SETS = 20_000;

  private final LongSupplier nanos;
  private final int rounds;
  private final SplittableRandom random = new SplittableRandom(1);

  /** What a measured loop did, so that it cannot be left out. */
  private long done;

  /**
   * @param nanos a clock, in nanoseconds from any point
   * @param rounds how often each loop is run over all sets; its fastest round counts
   */
  public CountingCalibration(LongSupplier nanos, int rounds) {
    this.nanos = nanos;
    this.rounds = rounds;
  }

  /**
   * A cost.
   *
   * @param name its name among those in use
   * @param inUse what counting is planned with, in nanoseconds
   * @param measured what it is on this machine now
   */
  public record Cost(String name, double inUse, double measured) {}

  /** Measures all of them but what depends on how fast an index is read. */
  public List<Cost> costs() {
    var sparse = sets(0.01);
    var dense = sets(0.1);
    var words = (double) DocBits.wordCount(DOCUMENTS);
    var card = dense.stream().mapToInt(DocBits::count).average().orElseThrow();

    var bitmap = postings(0.2);
    var few = postings(0.003);
    var batch = new int[DocBits.BLOCK];
    var walked = time(sparse, docs -> walk(docs, (block, size) -> block[size - 1])) / words;
    var records = records();
    var fetched = time(dense, docs -> walk(docs, (block, size) -> fetch(records, block, size)));
    var counted = time(dense, docs -> count(docs, records));
    var rare = valueSets();
    var added = time(sparse, docs -> tally(docs, rare, 0)) - walked * words;
    var nobody = Collections.nCopies(SETS, DocBits.none(DOCUMENTS));
    var resolving = time(nobody, docs -> tally(docs, rare, DOCUMENTS));

    var costs = new ArrayList<Cost>();
    costs.add(
        new Cost(
            "BITMAP_WORD",
            CountingCosts.BITMAP_WORD,
            time(dense, docs -> bitmap.countIn(docs.words(), batch)) / words));
    costs.add(
        new Cost(
            "SPARSE_DOCUMENT",
            CountingCosts.SPARSE_DOCUMENT,
            time(dense, docs -> few.countIn(docs.words(), batch)) / few.count()));
    costs.add(new Cost("WALKED_WORD", CountingCosts.WALKED_WORD, walked));
    costs.add(
        new Cost("FETCHED", CountingCosts.FETCHED, Math.max(0, fetched - walked * words) / card));
    costs.add(
        new Cost(
            "COUNTED", CountingCosts.COUNTED, Math.max(0, counted - fetched) / card / COLUMNS));
    costs.add(
        new Cost("ADDED", CountingCosts.ADDED, Math.max(0, added) / sparse.getFirst().count()));
    costs.add(new Cost("RESOLVED", CountingCosts.RESOLVED, resolving / CodeCounter.COMMON));
    return costs;
  }

  private List<DocBits> sets(double share) {
    return IntStream.range(0, SETS)
        .mapToObj(i -> DocBits.where(DOCUMENTS, doc -> random.nextDouble() < share))
        .toList();
  }

  private Postings postings(double share) {
    var docs = new ArrayList<Integer>();
    DocBits.where(DOCUMENTS, doc -> random.nextDouble() < share).forEach(docs::add);
    return Postings.of(docs.stream().mapToInt(Integer::intValue).toArray(), 0, docs.size());
  }

  private FacetColumn column(int codes) {
    var byDocument = new int[DOCUMENTS];
    for (var doc = 0; doc < DOCUMENTS; doc++) {
      byDocument[doc] = random.nextInt(codes);
    }
    var ordinals = new Ordinals.Single(Codes.of(byDocument));
    return new FacetColumn(ordinals, new Postings[0], DocBits.none(DOCUMENTS), codes);
  }

  /** Sets of a few values, of which most are rare. */
  private FacetColumn valueSets() {
    var byDocument = new int[DOCUMENTS];
    for (var doc = 0; doc < DOCUMENTS; doc++) {
      byDocument[doc] = random.nextInt(MANY_SETS);
    }
    var starts = IntStream.rangeClosed(0, MANY_SETS).map(set -> set * VALUES_OF_A_SET).toArray();
    var values = IntStream.range(0, starts[MANY_SETS]).map(i -> random.nextInt(VALUES)).toArray();
    var ordinals = new Ordinals.Sets(Codes.of(byDocument), starts, values, 1);
    return new FacetColumn(ordinals, new Postings[0], DocBits.none(DOCUMENTS), VALUES);
  }

  private List<FacetColumn> records() {
    return Records.pack(
        IntStream.range(0, COLUMNS).mapToObj(i -> column(FEW_CODES)).toList(), DOCUMENTS);
  }

  private interface OfBlock {
    long apply(int[] docs, int size);
  }

  private static long walk(DocBits docs, OfBlock each) {
    var sum = new long[1];
    docs.forEachBlock((before, block, size) -> sum[0] += each.apply(block, size));
    return sum[0];
  }

  private static long fetch(List<FacetColumn> columns, int[] docs, int size) {
    var first = (Ordinals.Coded) columns.getFirst().ordinals();
    var records = ((Codes.Packed) first.codes()).records();
    var sum = 0L;
    for (var i = 0; i < size; i++) {
      sum += records[docs[i]];
    }
    return sum;
  }

  private static long count(DocBits docs, List<FacetColumn> columns) {
    var meanings =
        columns.stream()
            .map(
                column ->
                    new CodeMeaning.OfColumn(
                        (Ordinals.Coded) column.ordinals(), new Counts(column.values())))
            .toList();
    return tallied(docs, new RecordTally(meanings, docs.count()));
  }

  private static long tally(DocBits docs, FacetColumn column, int card) {
    return tallied(docs, column.ordinals().tally(new Counts(column.values()), card));
  }

  private static long tallied(DocBits docs, Tally tally) {
    docs.forEachBlock((before, block, size) -> tally.add(block, size));
    tally.finish();
    return docs.length();
  }

  /** The least mean time over all sets, in nanoseconds. */
  private double time(List<DocBits> sets, ToLongFunction<DocBits> loop) {
    var best = Double.POSITIVE_INFINITY;
    for (var round = 0; round < rounds; round++) {
      var begun = nanos.getAsLong();
      for (var docs : sets) {
        done += loop.applyAsLong(docs);
      }
      best = Math.min(best, (double) (nanos.getAsLong() - begun) / sets.size());
    }
    return best;
  }

  /** Something that depends on all that was measured. */
  public long done() {
    return done;
  }
}
