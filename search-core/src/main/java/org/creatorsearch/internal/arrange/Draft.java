package org.creatorsearch.internal.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.creatorsearch.query.Quota;

/**
 * A page in the making: who is on it, and what its quotas say of who may come. Confined to one
 * thread.
 */
final class Draft {
  private final List<Entry> window;
  private final List<Quota> quotas;
  private final int places;
  private final Runnable check;
  private final TreeSet<Integer> open;
  private final List<Integer> chosen = new ArrayList<>();
  private final Shown shown = new Shown();

  /** The quotas that ranks have been chosen for, whatever their scores. */
  private final Map<Integer, Quota> reserved = new HashMap<>();

  private final TreeSet<Integer> drawn = new TreeSet<>();
  private int newcomers;

  private Draft(
      List<Entry> window, List<Quota> quotas, SortedSet<Integer> left, int size, Runnable check) {
    this.check = check;
    this.window = window;
    this.quotas = quotas;
    this.places = Math.min(size, left.size());
    this.open = new TreeSet<>(left);
  }

  /**
   * A page with those on it that quotas ask for, the best first. One hit may count for several
   * quotas: only where places run out are those preferred that count for most. That is as good as
   * can be where all quotas are of one aspect with one value a creator, and a good attempt where
   * they are not.
   *
   * @param left ranks that no page before has
   * @param size hits of a page
   * @param check called before each place is given away; what it throws ends the work
   */
  static Draft reserved(
      List<Entry> window, List<Quota> quotas, SortedSet<Integer> left, int size, Runnable check) {
    var draft = new Draft(window, quotas, left, size, check).reserve(false);
    if (draft.unmet() == 0) {
      return draft;
    }
    var dense = new Draft(window, quotas, left, size, check).reserve(true);
    return dense.unmet() < draft.unmet() ? dense : draft;
  }

  private Draft reserve(boolean dense) {
    for (var next = serving(dense); next >= 0 && !isFull(); next = serving(dense)) {
      reserved.put(next, unmetBy(next).getFirst());
      add(next);
    }
    return this;
  }

  /** The next rank that a quota asks for; -1 where there is none. */
  private int serving(boolean dense) {
    var asking = quotas.stream().filter(quota -> missing(quota) > 0).toList();
    var best = -1;
    var most = 0L;
    for (var rank : asking.isEmpty() ? List.<Integer>of() : open) {
      var served = asking.stream().filter(quota -> window.get(rank).isOf(quota)).count();
      if (served > most && brokenBy(rank).isEmpty()) {
        best = rank;
        most = served;
        if (!dense) {
          return best;
        }
      }
    }
    return best;
  }

  /** The quotas that still ask for such an entry. */
  private List<Quota> unmetBy(int rank) {
    return quotas.stream().filter(q -> missing(q) > 0 && window.get(rank).isOf(q)).toList();
  }

  private int missing(Quota quota) {
    return Math.max(0, quota.least(places) - reached(quota));
  }

  /** Hits that are missing for quotas. */
  private int unmet() {
    return quotas.stream().mapToInt(this::missing).sum();
  }

  /**
   * Fills the page with the best that no quota keeps out, and where there are no more, with any;
   * but for some places, which are for new creators as far as there are any.
   */
  void fill(Merit merit, int slots) {
    // Whoever would be on the page anyway need not be drawn.
    var leftOut = open.size() - (places - chosen.size());
    var drawable = Math.min(slots, leftOut);
    fillUpTo(places - drawable, merit);
    newcomers = leftOut == 0 ? 0 : (int) newcomers().count();
    for (var i = 0; i < drawable && !isFull(); i++) {
      newcomers()
          .min(Comparator.comparingLong(rank -> window.get(rank).lot().orElseThrow()))
          .ifPresent(
              rank -> {
                drawn.add(rank);
                add(rank);
              });
    }
    fillUpTo(places, merit);
  }

  private Stream<Integer> newcomers() {
    return open.stream()
        .filter(rank -> window.get(rank).lot().isPresent() && brokenBy(rank).isEmpty());
  }

  private void fillUpTo(int filled, Merit merit) {
    while (chosen.size() < filled) {
      var fitting = quotas.isEmpty() ? open : fitting();
      add(merit.best(fitting.isEmpty() ? open : fitting, shown));
    }
  }

  private List<Integer> fitting() {
    return open.stream().filter(rank -> brokenBy(rank).isEmpty()).toList();
  }

  /** The quota of at most so many that would be broken by one more such entry. */
  Optional<Quota> brokenBy(int rank) {
    return quotas.stream().filter(quota -> isBroken(quota, window.get(rank))).findFirst();
  }

  private boolean isBroken(Quota quota, Entry entry) {
    var most = quota.most(places);
    return quota
        .value()
        .map(value -> entry.isOf(quota) && shown.count(quota.aspect(), value) >= most)
        .orElseGet(
            () ->
                entry.of(quota.aspect()).stream()
                    .anyMatch(value -> shown.count(quota.aspect(), value) >= most));
  }

  private void add(int rank) {
    check.run();
    open.remove(rank);
    chosen.add(rank);
    shown.add(window.get(rank));
  }

  private boolean isFull() {
    return chosen.size() == places;
  }

  /** Ranks of new creators who were drawn. */
  SortedSet<Integer> drawn() {
    return drawn;
  }

  /** New creators that they were drawn among. */
  int drawnAmong() {
    return newcomers;
  }

  List<Integer> chosen() {
    return chosen;
  }

  /** The quota that a rank has been chosen for; empty where its score or variety has brought it. */
  Optional<Quota> quotaOf(int rank) {
    return Optional.ofNullable(reserved.get(rank));
  }

  /**
   * Ranks that are not on the page and would be, but for a quota, with that.
   *
   * @param free the same page without quotas
   */
  Map<Integer, Quota> heldBack(Draft free) {
    var held = new HashMap<Integer, Quota>();
    for (var rank : free.chosen) {
      if (open.contains(rank)) {
        brokenBy(rank).ifPresent(quota -> held.put(rank, quota));
      }
    }
    return held;
  }

  int places() {
    return places;
  }

  /** How many hits a quota counts: of a quota for each value, those with the most frequent. */
  int reached(Quota quota) {
    return quota
        .value()
        .map(value -> shown.count(quota.aspect(), value))
        .orElseGet(() -> shown.greatest(quota.aspect()));
  }
}
