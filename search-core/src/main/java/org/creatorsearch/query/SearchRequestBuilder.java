package org.creatorsearch.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Assembles a {@link SearchRequest}. A method named as a record component sets all of it and
 * replaces what was set before: {@code filters}, {@code weights}, {@code facets}, {@code size}.
 * Those in the singular, {@code where}, {@code wish}, {@code weight} and {@code facet}, add one
 * value.
 */
public final class SearchRequestBuilder {
  private String text = "";
  private String brief = "";
  private double mustMatch = SearchRequest.DEFAULT_MUST_MATCH;
  private String preferText = "";
  private List<Clause> filters = new ArrayList<>();
  private List<Clause> prefer = new ArrayList<>();
  private Optional<Target> target = Optional.empty();
  private String ranking = SearchRequest.DEFAULT_RANKING;
  private Map<Signal, Double> weights = new HashMap<>();
  private Sort sort = Sort.RELEVANCE;
  private List<FacetRequest> facets = new ArrayList<>();
  private int size = SearchRequest.DEFAULT_SIZE;
  private Optional<String> after = Optional.empty();
  private boolean explain;
  private boolean highlight = true;
  private int nearMisses;
  private Arrangement arrangement = Arrangement.NONE;
  private Optional<Duration> timeout = Optional.empty();

  SearchRequestBuilder() {}

  SearchRequestBuilder(SearchRequest request) {
    text = request.text();
    brief = request.brief();
    mustMatch = request.mustMatch();
    preferText = request.preferText();
    filters = new ArrayList<>(request.filters());
    prefer = new ArrayList<>(request.prefer());
    target = request.target();
    ranking = request.ranking();
    weights = new HashMap<>(request.weights());
    sort = request.sort();
    facets = new ArrayList<>(request.facets());
    size = request.size();
    after = request.after();
    explain = request.explain();
    highlight = request.highlight();
    nearMisses = request.nearMisses();
    arrangement = request.arrangement();
    timeout = request.timeout();
  }

  /** What to look for in names, bios, themes, hashtags, brands and posts. */
  public SearchRequestBuilder text(String value) {
    text = value;
    return this;
  }

  /** A free-text brief. */
  public SearchRequestBuilder brief(String value) {
    brief = value;
    return this;
  }

  /**
   * The share of the words that must match, 0..1; 0.6 unless given. With 0 any word is enough, with
   * 1 all must be there.
   */
  public SearchRequestBuilder mustMatch(double value) {
    mustMatch = value;
    return this;
  }

  /** Words that are only wished for: they leave nobody out, and who has them fits better. */
  public SearchRequestBuilder preferText(String value) {
    preferText = value;
    return this;
  }

  /**
   * One more condition. A conjunction becomes a clause for each of its parts, so that each can be
   * switched off and the facets on its field ignore it; {@code where(Clause.group(filter))} keeps
   * it in one.
   */
  public SearchRequestBuilder where(Filter filter) {
    if (filter instanceof Filter.And(List<Filter> parts)) {
      parts.forEach(part -> where(Clause.of(part)));
      return this;
    }
    return where(Clause.of(filter));
  }

  /** One more clause, as it is. */
  public SearchRequestBuilder where(Clause clause) {
    filters.add(clause);
    return this;
  }

  /** These conditions and no others. */
  public SearchRequestBuilder filters(List<Clause> value) {
    filters = new ArrayList<>(value);
    return this;
  }

  /** One more condition that is only wished for: it filters nothing and counts in the score. */
  public SearchRequestBuilder wish(Filter filter) {
    return wish(Clause.of(filter));
  }

  /** One more clause that is only wished for, as it is. */
  public SearchRequestBuilder wish(Clause clause) {
    prefer.add(clause);
    return this;
  }

  /** These wishes and no others. */
  public SearchRequestBuilder prefer(List<Clause> value) {
    prefer = new ArrayList<>(value);
    return this;
  }

  /** The people to reach. */
  public SearchRequestBuilder target(Target value) {
    return target(Optional.of(value));
  }

  /** The people to reach, or nobody in particular. */
  public SearchRequestBuilder target(Optional<Target> value) {
    target = value;
    return this;
  }

  /** Name of the ranking profile. */
  public SearchRequestBuilder ranking(String value) {
    ranking = value;
    return this;
  }

  /** These weights in place of the profile's, and no others; each 0..1000. */
  public SearchRequestBuilder weights(Map<Signal, Double> value) {
    weights = new HashMap<>(value);
    return this;
  }

  /** The weight of one signal, in place of the profile's; 0..1000. */
  public SearchRequestBuilder weight(Signal signal, double value) {
    weights.put(signal, value);
    return this;
  }

  /** The order of hits. */
  public SearchRequestBuilder sort(Sort value) {
    sort = value;
    return this;
  }

  /** Counts the values or ranges of these fields and no others; of none without an argument. */
  public SearchRequestBuilder facets(String... fields) {
    return facets(Arrays.stream(fields).map(FacetRequest::of).toList());
  }

  /** Counts these facets and no others. */
  public SearchRequestBuilder facets(List<FacetRequest> value) {
    facets = new ArrayList<>(value);
    return this;
  }

  /** Counts the values or ranges of one more field. */
  public SearchRequestBuilder facet(String field) {
    return facet(FacetRequest.of(field));
  }

  /** Counts one facet more. */
  public SearchRequestBuilder facet(FacetRequest value) {
    facets.add(value);
    return this;
  }

  /** Hits to return, 0..200. */
  public SearchRequestBuilder size(int value) {
    size = value;
    return this;
  }

  /** The cursor of the page before. */
  public SearchRequestBuilder after(String cursor) {
    after = Optional.of(cursor);
    return this;
  }

  /** The first page, and so no cursor. */
  public SearchRequestBuilder firstPage() {
    after = Optional.empty();
    return this;
  }

  /** Whether hits carry the contributions to their score. */
  public SearchRequestBuilder explain(boolean value) {
    explain = value;
    return this;
  }

  /**
   * Whether hits carry highlights of the words looked for, as they do unless this is false. Their
   * posts are read for it, which can take longer than the search itself.
   */
  public SearchRequestBuilder highlight(boolean value) {
    highlight = value;
    return this;
  }

  /**
   * How many creators to tell that fit the text and fail one condition alone, 0..20; none unless
   * given.
   */
  public SearchRequestBuilder nearMisses(int value) {
    nearMisses = value;
    return this;
  }

  /** How the first pages are arranged beyond their scores; not at all unless given. */
  public SearchRequestBuilder arrangement(Arrangement value) {
    arrangement = value;
    return this;
  }

  /** How long the search may take; more than 0. */
  public SearchRequestBuilder timeout(Duration value) {
    timeout = Optional.of(value);
    return this;
  }

  /** The request. */
  public SearchRequest build() {
    return new SearchRequest(
        text,
        brief,
        mustMatch,
        preferText,
        filters,
        prefer,
        target,
        ranking,
        weights,
        sort,
        facets,
        size,
        after,
        explain,
        highlight,
        nearMisses,
        arrangement,
        timeout);
  }
}
