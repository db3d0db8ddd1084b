package org.creatorsearch.internal.arrange;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.creatorsearch.query.Arrangement;
import org.creatorsearch.schema.Schema;

/** Deals the best matches of a search out to pages. Confined to one thread. */
public final class Arranger {
  private final Arrangement arrangement;
  private final int size;
  private final Schema schema;

  /**
   * @param size hits of a page, at least 1
   */
  public Arranger(Arrangement arrangement, int size, Schema schema) {
    this.arrangement = arrangement;
    this.size = size;
    this.schema = schema;
  }

  /**
   * One page. Those before it are dealt out too, since it has what they leave.
   *
   * @param window the best matches, greatest score first
   * @param number of the page, from 0 on
   */
  public List<Placed> page(List<Entry> window, int number) {
    var merit = new Merit(window, arrangement.diversity());
    var left = new TreeSet<Integer>();
    for (var rank = 0; rank < window.size(); rank++) {
      left.add(rank);
    }
    List<Placed> page = List.of();
    for (var i = 0; i <= number; i++) {
      var before = window.size() - left.size();
      var chosen = choose(window, merit, left);
      page = new Ordering(window, merit, left, before, schema).of(chosen);
      chosen.forEach(left::remove);
    }
    return page;
  }

  private List<Integer> choose(List<Entry> window, Merit merit, SortedSet<Integer> left) {
    var shown = new Shown();
    var open = new TreeSet<>(left);
    var chosen = new ArrayList<Integer>();
    while (chosen.size() < size && !open.isEmpty()) {
      var next = merit.best(open, shown);
      open.remove(next);
      chosen.add(next);
      shown.add(window.get(next));
    }
    return chosen;
  }
}
