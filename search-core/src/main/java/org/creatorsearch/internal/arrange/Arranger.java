package org.creatorsearch.internal.arrange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.creatorsearch.query.Arrangement;
import org.creatorsearch.query.Arrangement.Exploration;
import org.creatorsearch.query.Quota;
import org.creatorsearch.result.Arranged.Drawn;
import org.creatorsearch.result.Arranged.Reached;
import org.creatorsearch.schema.Schema;

/** Deals the best matches of a search out to pages. Confined to one thread. */
public final class Arranger {
  private final Arrangement arrangement;
  private final int size;
  private final Reasons wording;
  private final Runnable check;

  /**
   * @param size hits of a page, at least 1
   * @param check called again and again while a page is made; what it throws ends the work
   */
  public Arranger(Arrangement arrangement, int size, Schema schema, Runnable check) {
    this.check = check;
    this.arrangement = arrangement;
    this.size = size;
    this.wording = new Reasons(schema);
  }

  /**
   * One page. Those before it are dealt out too, since it has what they leave.
   *
   * @param window the best matches, greatest score first
   * @param number of the page, from 0 on; one that there is, or 0
   */
  public DealtPage page(List<Entry> window, int number) {
    var merit = new Merit(window, arrangement.diversity());
    var left = new TreeSet<Integer>();
    for (var rank = 0; rank < window.size(); rank++) {
      left.add(rank);
    }
    var held = new HashMap<Integer, Quota>();
    for (var i = 0; i < number; i++) {
      var draft = draft(window, merit, arrangement.quotas(), left);
      if (!arrangement.quotas().isEmpty()) {
        held.putAll(draft.heldBack(draft(window, merit, List.of(), left)));
      }
      left.removeAll(draft.chosen());
    }
    var draft = draft(window, merit, arrangement.quotas(), left);
    var before = window.size() - left.size();
    var order = new Ordering(window, merit, draft, held, wording);
    return new DealtPage(
        order.places(left, before),
        reached(window, draft, left),
        arrangement.exploration().map(e -> new Drawn(draft.drawn().size(), draft.drawnAmong())));
  }

  private Draft draft(
      List<Entry> window, Merit merit, List<Quota> quotas, SortedSet<Integer> left) {
    var draft = Draft.reserved(window, quotas, left, size, check);
    draft.fill(merit, arrangement.exploration().map(Exploration::slots).orElse(0));
    return draft;
  }

  private List<Reached> reached(List<Entry> window, Draft draft, SortedSet<Integer> left) {
    var all = new ArrayList<Reached>();
    for (var quota : arrangement.quotas()) {
      var having = left.stream().filter(rank -> window.get(rank).isOf(quota)).count();
      var reached = draft.reached(quota);
      all.add(
          new Reached(
              reached, wording.unmet(quota, reached, (int) having, left.size(), draft.places())));
    }
    return all;
  }
}
