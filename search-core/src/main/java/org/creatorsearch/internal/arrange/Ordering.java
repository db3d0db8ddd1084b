package org.creatorsearch.internal.arrange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.creatorsearch.query.Aspect;
import org.creatorsearch.query.Quota;
import org.creatorsearch.result.Moved;
import org.creatorsearch.result.Moved.Rule;

/** The order of those who were chosen for a page, and why each stands there. */
final class Ordering {
  private final List<Entry> window;
  private final Merit merit;
  private final Draft draft;
  private final Map<Integer, Quota> held;
  private final Reasons wording;

  /**
   * @param held ranks that quotas have kept from a page before
   */
  Ordering(
      List<Entry> window, Merit merit, Draft draft, Map<Integer, Quota> held, Reasons wording) {
    this.window = window;
    this.merit = merit;
    this.draft = draft;
    this.held = held;
    this.wording = wording;
  }

  /**
   * The page in order.
   *
   * @param left ranks that no page before has
   * @param before places of the pages before
   */
  List<Placed> places(SortedSet<Integer> left, int before) {
    var shown = new Shown();
    var open = new TreeSet<>(draft.chosen());
    var drawn = new TreeSet<>(draft.drawn());
    open.removeAll(drawn);
    var unplaced = new TreeSet<>(left);
    var byScore = left.stream().limit(draft.places()).reduce(-1, Math::max);
    var placed = new ArrayList<Placed>();
    while (placed.size() < draft.places()) {
      var place = before + placed.size();
      if (open.isEmpty() || isForNew(placed.size())) {
        int next = drawn.removeFirst();
        placed.add(new Placed(next, Optional.of(explored(next, place))));
        unplaced.remove(next);
        shown.add(window.get(next));
        continue;
      }
      int next = merit.best(open, shown);
      var why =
          next == place
              ? Optional.<Moved>empty()
              : asked(next, place, next > byScore)
                  .or(() -> diverse(next, place, unplaced.first(), shown))
                  .or(() -> Optional.of(others(next, place)));
      placed.add(new Placed(next, why));
      open.remove(next);
      unplaced.remove(next);
      shown.add(window.get(next));
    }
    return placed;
  }

  /** Whether a place of the page is the last of one of as many equal parts as new creators came. */
  private boolean isForNew(int place) {
    var parts = draft.drawn().size();
    var part = (place + 1) * parts / draft.places();
    return part > place * parts / draft.places();
  }

  private Moved explored(int rank, int place) {
    var words = Reasons.drawn(draft.drawn().size(), draft.drawnAmong());
    return new Moved(rank + 1, place + 1, Rule.EXPLORE, Optional.empty(), Optional.empty(), words);
  }

  /**
   * That a quota has moved it.
   *
   * @param beyond whether it would not be on this page by its score
   */
  private Optional<Moved> asked(int rank, int place, boolean beyond) {
    if (rank < place) {
      return Optional.ofNullable(held.get(rank))
          .map(quota -> moved(rank, place, quota, wording.heldBack(quota, draft.places())));
    }
    return draft
        .quotaOf(rank)
        .filter(quota -> beyond)
        .map(quota -> moved(rank, place, quota, wording.wanted(quota, draft.places())));
  }

  /** That it was preferred to {@code passed}, the best that was to be had by score. */
  private Optional<Moved> diverse(int rank, int place, int passed, Shown shown) {
    var entry = window.get(rank);
    var most = 0.0;
    var why = Optional.<Aspect>empty();
    for (var aspect : merit.aspects()) {
      var gain = shown.novelty(entry, aspect) - shown.novelty(window.get(passed), aspect);
      if (rank > place && gain > most) {
        most = gain;
        why = Optional.of(aspect);
      }
    }
    return why.map(aspect -> diverse(rank, place, aspect, shown));
  }

  private Moved diverse(int rank, int place, Aspect aspect, Shown shown) {
    var values = window.get(rank).of(aspect);
    var value =
        values.isEmpty() ? Optional.<String>empty() : Optional.of(shown.rarest(aspect, values));
    var count = value.map(v -> shown.count(aspect, v)).orElse(0);
    var words = wording.diverse(aspect, value, count);
    return new Moved(rank + 1, place + 1, Rule.DIVERSITY, Optional.of(aspect), value, words);
  }

  private static Moved moved(int rank, int place, Quota quota, String words) {
    return new Moved(
        rank + 1, place + 1, Rule.QUOTA, Optional.of(quota.aspect()), quota.value(), words);
  }

  private static Moved others(int rank, int place) {
    return new Moved(
        rank + 1, place + 1, Rule.OTHERS, Optional.empty(), Optional.empty(), Reasons.OTHERS);
  }
}
