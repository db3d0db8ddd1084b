package org.creatorsearch.internal.index;

import java.util.Optional;
import org.creatorsearch.internal.norms.Norms;

/**
 * Keeps the norms of an index from one state to the next, and from one opening to the next, until
 * so much has changed that they are taken anew. States come one after another; what is kept can be
 * asked for by any thread.
 */
final class NormsKeeper {
  /**
   * Norms are taken anew when this share of the creators has changed; they move far less than that.
   */
  private static final double DRIFT = 0.05;

  /**
   * Up to so many creators norms are taken anew after any change: it costs nothing, and results are
   * easier to follow.
   */
  private static final int ALWAYS = 20_000;

  private final boolean numbered;
  private volatile Optional<Kept> kept = Optional.empty();
  private long number;
  private long from;

  /**
   * Norms, and which change of the index they were taken at.
   *
   * @param from they know of so many changes at least
   */
  record Kept(Norms norms, long from) {}

  /** Takes norms of the state at hand. */
  interface Taking {
    /** The norms, under the number of their fit. */
    Norms take(long number);
  }

  /**
   * @param numbered whether fits become those of the index, and not only of who reads it
   */
  NormsKeeper(boolean numbered) {
    this.numbered = numbered;
  }

  /** The norms that are kept; empty before the first state. */
  Optional<Kept> kept() {
    return kept;
  }

  /** The norms that {@code state} is to be seen with. */
  Norms of(IndexState state, Taking taking) {
    var stored = state.norms();
    from = state.from();
    number = Math.max(number, stored.number());
    if (stored.norms().filter(n -> !isStale(n, stored.changes(), state)).isPresent()) {
      kept = Optional.of(new Kept(stored.norms().get(), state.to() - stored.changes()));
    }
    return kept.filter(k -> !isStale(k.norms(), state.to() - k.from(), state))
        .map(Kept::norms)
        .orElseGet(() -> anew(taking));
  }

  /** Norms taken anew of the state that came last. */
  Norms anew(Taking taking) {
    if (numbered) {
      number++;
    }
    var taken = taking.take(numbered ? number : 0);
    kept = Optional.of(new Kept(taken, from));
    return taken;
  }

  private static boolean isStale(Norms norms, long changes, IndexState state) {
    var creators = state.reader().numDocs();
    // More creators than changes went where a tool for repairs has dropped a segment.
    return changes > (creators <= ALWAYS ? 0 : DRIFT * creators)
        || Math.abs(creators - norms.fit().creators()) > changes;
  }
}
