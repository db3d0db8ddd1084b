package org.creatorsearch.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.schema.Schema;

/**
 * How the first pages of a search are arranged beyond the order of scores. Nothing of it is done
 * unless asked for, and only where hits are in that order. Matches, counts and scores stay what
 * they are: what changes is who of the best stands where.
 *
 * <p>Arranged are the best {@link #window} matches, page by page, each from those that the pages
 * before have left; after them comes the order of scores. So all pages of a search have one size.
 *
 * @param diversity variety on some aspects; empty for none
 * @param quotas how many hits of a page have a value
 * @param exploration places for new creators; empty for none
 */
public record Arrangement(
    Optional<Diversity> diversity, List<Quota> quotas, Optional<Exploration> exploration) {
  /** The order of scores. */
  public static final Arrangement NONE =
      new Arrangement(Optional.empty(), List.of(), Optional.empty());

  /** The best matches that are arranged at least. */
  private static final int LEAST_WINDOW = 200;

  /** Pages that are arranged at least: a page is put together from more than its own hits. */
  private static final int LEAST_PAGES = 4;

  /**
   * Variety on aspects: who brings what a page has not yet may stand before somebody who fits
   * better.
   *
   * @param by the aspects, at least one; kept in the order of {@link Aspect}
   * @param strength how much variety counts beside the score, 0..1: nothing at 0, where the order
   *     is that of scores, and alone at 1
   */
  public record Diversity(List<Aspect> by, double strength) {
    /** The strength where a request does not say. */
    public static final double DEFAULT_STRENGTH = 0.3;

    public Diversity {
      if (by.isEmpty()) {
        throw new SearchException(
                ErrorCode.INVALID_VALUE, "diversity.by must name at least one aspect, got none")
            .at("diversity.by");
      }
      by = List.copyOf(EnumSet.copyOf(by));
      strength = RequestRules.share("diversity.strength", strength);
    }

    /** Variety on {@code aspects}, as strong as usual. */
    public static Diversity by(Collection<Aspect> aspects) {
      return new Diversity(List.copyOf(aspects), DEFAULT_STRENGTH);
    }
  }

  /**
   * Places of each page that go to new creators who would not be there otherwise, drawn among those
   * of the best matches. New is who has fewer than {@value #FEW_POSTS} posts behind the engagement
   * rate: so little is known of them that their scores are mostly those of their peers.
   *
   * @param slots places of a page, 1..{@value #MOST_SLOTS} and half of the page at most
   * @param seed equal seeds draw the same creators
   */
  public record Exploration(int slots, int seed) {
    /** Who has as many posts behind the engagement rate is not new. */
    public static final int FEW_POSTS = 6;

    private static final int MOST_SLOTS = 10;

    public Exploration {
      if (slots < 1 || slots > MOST_SLOTS) {
        throw new SearchException(
                ErrorCode.INVALID_RANGE,
                "explore.slots must be between 1 and " + MOST_SLOTS + ", got " + slots)
            .at("explore.slots");
      }
    }
  }

  public Arrangement {
    quotas = List.copyOf(quotas);
  }

  /** The same with that variety. */
  public Arrangement with(Diversity variety) {
    return new Arrangement(Optional.of(variety), quotas, exploration);
  }

  /** The same with one quota more. */
  public Arrangement with(Quota quota) {
    return new Arrangement(
        diversity, Stream.concat(quotas.stream(), Stream.of(quota)).toList(), exploration);
  }

  /** The same with those places for new creators. */
  public Arrangement with(Exploration places) {
    return new Arrangement(diversity, quotas, Optional.of(places));
  }

  /** Whether hits are in the order of scores. */
  public boolean isNone() {
    return equals(NONE);
  }

  /** The aspects that something is asked of. */
  public Set<Aspect> aspects() {
    var aspects = EnumSet.noneOf(Aspect.class);
    diversity.ifPresent(d -> aspects.addAll(d.by()));
    quotas.forEach(quota -> aspects.add(quota.aspect()));
    return aspects;
  }

  /** How many of the best matches are arranged where a page has {@code size} hits: whole pages. */
  public int window(int size) {
    return size * Math.max(LEAST_PAGES, Math.ceilDiv(LEAST_WINDOW, Math.max(1, size)));
  }

  /** The keys of a request that ask for something of this. */
  private List<String> asked() {
    return Stream.of(
            diversity.map(d -> "diversity"),
            quotas.isEmpty() ? Optional.<String>empty() : Optional.of("quotas"),
            exploration.map(e -> "explore"))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Nothing may be arranged.
   *
   * @throws SearchException {@code unsupported}
   */
  public void requireNone(String because) {
    for (var key : asked()) {
      throw new SearchException(ErrorCode.UNSUPPORTED, because + ": it takes no " + key).at(key);
    }
  }

  void requireFor(Sort sort, int size) {
    if (sort instanceof Sort.ByField(String field, boolean descending)) {
      requireNone("a search sorted by " + field + " has no other order");
    }
    if (size > 0) {
      new QuotaRules(quotas, size).check();
      exploration.ifPresent(e -> RequestRules.within("explore.slots", e.slots(), size / 2));
    } else {
      QuotaRules.checkForAny(quotas);
    }
  }

  /** The same with every value in the schema's spelling. */
  Arrangement checkedAgainst(Schema schema) {
    var checked = new ArrayList<Quota>();
    for (var quota : quotas) {
      try {
        checked.add(quota.checkedAgainst(schema));
      } catch (SearchException e) {
        throw e.at("quotas[" + checked.size() + "].value");
      }
    }
    return new Arrangement(diversity, checked, exploration);
  }
}
