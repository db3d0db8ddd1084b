package org.creatorsearch.internal.column;

/**
 * Documents in blocks of alike ones, with the greatest value of every signal in each block: no
 * document of a block scores more than its greatest values would, whatever the weights, so that
 * blocks that cannot have one of the best need not be looked into.
 *
 * <p>Documents are ordered by the cell of a grid that they are in. The grid parts each signal at
 * quantiles, which lie the closer the higher they are, because the best are looked for; and cells
 * are numbered along a Z-order curve [1], so that neighbours in the order are neighbours in most
 * signals. Blocks are bounded in two levels: 64 documents, and 64 such blocks.
 *
 * <p>It costs three bytes a document, and one more for every ten signals. Immutable.
 *
 * <p>[1] Morton: A computer oriented geodetic data base, IBM 1966.
 */
public final class BoundedBlocks {
  private static final int BLOCK = 64;

  private final DocList order;

  /** By signal, the greatest value in each block. */
  private final float[][] greatest;

  /** By signal, the greatest value in each group of blocks. */
  private final float[][] greatestOfGroup;

  private BoundedBlocks(DocList order, float[][] greatest, float[][] greatestOfGroup) {
    this.order = order;
    this.greatest = greatest;
    this.greatestOfGroup = greatestOfGroup;
  }

  /**
   * Blocks of the documents of a segment.
   *
   * @param signals by signal, the value of each document
   */
  public static BoundedBlocks of(float[]... signals) {
    var order = SignalGrid.order(signals);
    var greatest = new float[signals.length][];
    var greatestOfGroup = new float[signals.length][];
    for (var s = 0; s < signals.length; s++) {
      var values = signals[s];
      greatest[s] = greatest(order.length, place -> values[order[place]]);
      var blocks = greatest[s];
      greatestOfGroup[s] = greatest(blocks.length, block -> blocks[block]);
    }
    return new BoundedBlocks(DocList.of(order), greatest, greatestOfGroup);
  }

  private interface ValueAt {
    float get(int place);
  }

  private static float[] greatest(int length, ValueAt values) {
    var greatest = new float[(length + BLOCK - 1) / BLOCK];
    for (var place = 0; place < length; place++) {
      var block = place / BLOCK;
      greatest[block] = Math.max(greatest[block], values.get(place));
    }
    return greatest;
  }

  /** Takes documents of one block after another. */
  public interface BlockVisitor {
    /** Whether a block in which nothing scores more than {@code bound} is to be looked into. */
    boolean wants(double bound);

    /** Takes the first {@code size} of {@code docs}, which it may write over. */
    void accept(int[] docs, int size);
  }

  /**
   * Hands over the documents of all blocks that the visitor wants, roughly the best first. It is
   * asked again for every block, and may want less and less.
   *
   * @param weights by signal, 0 or more
   */
  public void visit(double[] weights, BlockVisitor visitor) {
    var docs = new int[BLOCK];
    for (var group : BestFirst.order(greatestOfGroup, weights, 0, greatestOfGroup[0].length)) {
      if (!visitor.wants(bound(greatestOfGroup, weights, group))) {
        // Those that follow have no more.
        return;
      }
      var first = group * BLOCK;
      var end = Math.min(greatest[0].length, first + BLOCK);
      for (var block : BestFirst.order(greatest, weights, first, end)) {
        if (!visitor.wants(bound(greatest, weights, block))) {
          break;
        }
        visit(block, docs, visitor);
      }
    }
  }

  /** What no document of the segment scores more than. */
  public double bound(double[] weights) {
    var bound = 0.0;
    for (var group = 0; group < greatestOfGroup[0].length; group++) {
      bound = Math.max(bound, bound(greatestOfGroup, weights, group));
    }
    return bound;
  }

  private void visit(int block, int[] docs, BlockVisitor visitor) {
    var from = block * BLOCK;
    var size = Math.min(order.size() - from, BLOCK);
    for (var i = 0; i < size; i++) {
      docs[i] = order.get(from + i);
    }
    visitor.accept(docs, size);
  }

  static double bound(float[][] greatest, double[] weights, int block) {
    var bound = 0.0;
    for (var s = 0; s < weights.length; s++) {
      bound += weights[s] * greatest[s][block];
    }
    return bound;
  }

  /** Heap held, in bytes. */
  public long bytes() {
    var bytes = 16 + order.bytes();
    for (var s = 0; s < greatest.length; s++) {
      bytes += 64 + 4L * (greatest[s].length + greatestOfGroup[s].length);
    }
    return bytes;
  }
}
