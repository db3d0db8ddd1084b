package org.creatorsearch.internal.arrange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.creatorsearch.query.Aspect;
import org.creatorsearch.result.Moved;
import org.creatorsearch.schema.Schema;

/** The order of those who were chosen for a page, and why each stands there. */
final class Ordering {
  private final List<Entry> window;
  private final Merit merit;
  private final SortedSet<Integer> left;
  private final int before;
  private final Schema schema;

  /**
   * @param left ranks that no page before has
   * @param before places of the pages before
   */
  Ordering(List<Entry> window, Merit merit, SortedSet<Integer> left, int before, Schema schema) {
    this.window = window;
    this.merit = merit;
    this.left = left;
    this.before = before;
    this.schema = schema;
  }

  List<Placed> of(Collection<Integer> chosen) {
    var shown = new Shown();
    var open = new TreeSet<>(chosen);
    var unplaced = new TreeSet<>(left);
    var placed = new ArrayList<Placed>();
    while (!open.isEmpty()) {
      var next = merit.best(open, shown);
      var place = before + placed.size();
      placed.add(
          new Placed(
              next,
              next == place ? Optional.empty() : Optional.of(moved(next, place, unplaced, shown))));
      open.remove(next);
      unplaced.remove(next);
      shown.add(window.get(next));
    }
    return placed;
  }

  private Moved moved(int rank, int place, SortedSet<Integer> unplaced, Shown shown) {
    var entry = window.get(rank);
    var passed = window.get(unplaced.first());
    var most = 0.0;
    var why = Optional.<Aspect>empty();
    for (var aspect : merit.aspects()) {
      var gain = shown.novelty(entry, aspect) - shown.novelty(passed, aspect);
      if (rank > place && gain > most) {
        most = gain;
        why = Optional.of(aspect);
      }
    }
    return why.map(aspect -> diverse(rank, place, aspect, shown))
        .orElseGet(
            () ->
                new Moved(
                    rank + 1,
                    place + 1,
                    Moved.Rule.OTHERS,
                    Optional.empty(),
                    Optional.empty(),
                    "others were moved"));
  }

  private Moved diverse(int rank, int place, Aspect aspect, Shown shown) {
    var values = window.get(rank).of(aspect);
    var value =
        values.isEmpty() ? Optional.<String>empty() : Optional.of(shown.rarest(aspect, values));
    return new Moved(
        rank + 1,
        place + 1,
        Moved.Rule.DIVERSITY,
        Optional.of(aspect),
        value,
        aspect.wireName()
            + ": "
            + value.map(v -> words(aspect, v, shown)).orElse("shared with nobody"));
  }

  private String words(Aspect aspect, String value, Shown shown) {
    var count = shown.count(aspect, value);
    return count == 0
        ? "first " + label(aspect, value) + " on this page"
        : "only " + count + " " + label(aspect, value) + " before it on this page";
  }

  private String label(Aspect aspect, String value) {
    return switch (aspect) {
      case TIER, PLATFORM, COUNTRY, LANGUAGES, THEMES -> schema.label(aspect.wireName(), value);
      case PRICE, AGENCY, PERSON -> value;
    };
  }
}
