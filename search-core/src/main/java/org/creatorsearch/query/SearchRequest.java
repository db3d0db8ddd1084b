package org.creatorsearch.query;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorsearch.schema.Schema;

/**
 * A search. Made with {@link #builder()}; every part has a default, and the empty request browses
 * the whole market.
 *
 * @param text what to look for in names, bios, themes, hashtags, brands and posts; empty to browse
 * @param brief a free-text brief that is read into filters, wishes, a target and words, under the
 *     explicit ones; empty for none
 * @param mustMatch the share of the words of {@code text}, and of a brief of which nothing is
 *     understood, that must match, 0..1, rounded down to whole words; one must in any case
 * @param preferText words that are only wished for: they leave nobody out, and who has them fits
 *     the text better; empty for none
 * @param filters conditions that must all hold
 * @param prefer conditions that are only wished for: they filter nothing, and who meets more of
 *     them ranks higher; at most {@value #MOST_WISHES}
 * @param target the people to reach; empty for none
 * @param ranking name of the ranking profile
 * @param weights weights by signal that replace the profile's, each 0..1000
 * @param sort the order of hits
 * @param facets what to count
 * @param size hits to return, 0..200
 * @param after the cursor of the page before; empty for the first page
 * @param explain whether hits carry the contributions to their score
 * @param highlight whether hits carry highlights of the words looked for
 * @param nearMisses how many creators to tell that fail one condition alone, 0..20
 * @param arrangement how the first pages are arranged beyond their scores
 * @param timeout how long the search may take, more than 0; empty for the engine's own limit
 */
public record SearchRequest(
    String text,
    String brief,
    double mustMatch,
    String preferText,
    List<Clause> filters,
    List<Clause> prefer,
    Optional<Target> target,
    String ranking,
    Map<Signal, Double> weights,
    Sort sort,
    List<FacetRequest> facets,
    int size,
    Optional<String> after,
    boolean explain,
    boolean highlight,
    int nearMisses,
    Arrangement arrangement,
    Optional<Duration> timeout) {
  /** The ranking used where a request does not say. */
  public static final String DEFAULT_RANKING = "balanced";

  /** The share of words that must match where a request does not say. */
  public static final double DEFAULT_MUST_MATCH = 0.6;

  /** Hits returned where a request does not say. */
  public static final int DEFAULT_SIZE = 20;

  /** Hits returned at most; page on with the cursor. */
  public static final int MAX_SIZE = 200;

  /** Near misses told at most. */
  public static final int MOST_NEAR_MISSES = 20;

  /** Wishes at most. */
  public static final int MOST_WISHES = 20;

  /** The longest brief, in characters. */
  public static final int LONGEST_BRIEF = 5_000;

  public SearchRequest {
    filters = List.copyOf(filters);
    prefer = List.copyOf(prefer);
    RequestRules.checkWishes(prefer);
    var checked = new EnumMap<Signal, Double>(Signal.class);
    weights.forEach((signal, weight) -> checked.put(signal, RequestRules.weight(signal, weight)));
    weights = Collections.unmodifiableMap(checked);
    facets = List.copyOf(facets);
    RequestRules.check(text, brief, preferText, filters, facets, size, timeout);
    requireNonNull(target, "target is null");
    requireNonNull(ranking, "ranking is null");
    requireNonNull(sort, "sort is null");
    requireNonNull(after, "after is null");
    requireNonNull(arrangement, "arrangement is null");
    mustMatch = RequestRules.share("mustMatch", mustMatch);
    RequestRules.within("nearMisses", nearMisses, MOST_NEAR_MISSES);
    arrangement.requireFor(sort, size);
  }

  /** Starts a request. */
  public static SearchRequestBuilder builder() {
    return new SearchRequestBuilder();
  }

  /** Starts a request that differs from this one in what is set on it. */
  public SearchRequestBuilder toBuilder() {
    return new SearchRequestBuilder(this);
  }

  /**
   * The same request with every value in the schema's spelling.
   *
   * @throws org.creatorsearch.error.SearchException {@code unknown_field}, {@code unknown_value},
   *     {@code unsupported}, {@code invalid_range}, with the place
   */
  public SearchRequest checkedAgainst(Schema schema) {
    return new SchemaCheck(schema).check(this);
  }
}
