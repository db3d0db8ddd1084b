package org.creatorsearch.benchmarks.tune;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.creatorsearch.benchmarks.tune.SignalTable.Row;

/** The best of many rows. Confined to one thread. */
final class Best {
  /** The worst first. */
  private static final Comparator<Scored> ORDER =
      Comparator.comparingDouble(Scored::score)
          .thenComparing(s -> s.row().id(), Comparator.reverseOrder());

  private final PriorityQueue<Scored> kept = new PriorityQueue<>(ORDER);
  private final int count;

  private record Scored(Row row, double score) {}

  Best(int count) {
    this.count = count;
  }

  void offer(Row row, double score) {
    if (kept.size() < count) {
      kept.add(new Scored(row, score));
      return;
    }
    var worst = kept.peek();
    if (worst != null && score >= worst.score()) {
      kept.add(new Scored(row, score));
      kept.poll();
    }
  }

  /** The best first. */
  List<Row> rows() {
    var sorted = new ArrayList<>(kept);
    sorted.sort(ORDER.reversed());
    return sorted.stream().map(Scored::row).toList();
  }
}
