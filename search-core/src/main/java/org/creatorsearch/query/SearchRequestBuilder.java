package org.creatorsearch.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Assembles a {@link SearchRequest}. Each method takes the value of the record component of its
 * name.
 */
public final class SearchRequestBuilder {
  private String text = "";
  private String brief = "";
  private List<Clause> filters = new ArrayList<>();
  private Optional<Target> target = Optional.empty();
  private String ranking = SearchRequest.DEFAULT_RANKING;
  private Map<String, Double> weights = new HashMap<>();
  private Sort sort = Sort.RELEVANCE;
  private List<FacetRequest> facets = new ArrayList<>();
  private int size = SearchRequest.DEFAULT_SIZE;
  private Optional<String> after = Optional.empty();
  private boolean explain;
  private Optional<Duration> timeout = Optional.empty();

  SearchRequestBuilder() {}

  SearchRequestBuilder(SearchRequest request) {
    text = request.text();
    brief = request.brief();
    filters = new ArrayList<>(request.filters());
    target = request.target();
    ranking = request.ranking();
    weights = new HashMap<>(request.weights());
    sort = request.sort();
    facets = new ArrayList<>(request.facets());
    size = request.size();
    after = request.after();
    explain = request.explain();
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

  /** One more condition. */
  public SearchRequestBuilder where(Filter filter) {
    return where(Clause.of(filter));
  }

  /** One more condition. */
  public SearchRequestBuilder where(Clause clause) {
    filters.add(clause);
    return this;
  }

  /** These conditions and no others. */
  public SearchRequestBuilder filters(List<Clause> value) {
    filters = new ArrayList<>(value);
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

  /** The weight of one signal, in place of the profile's; at least 0. */
  public SearchRequestBuilder weight(String signal, double value) {
    weights.put(signal, value);
    return this;
  }

  /** The order of hits. */
  public SearchRequestBuilder sort(Sort value) {
    sort = value;
    return this;
  }

  /** Counts the values or ranges of these fields too. */
  public SearchRequestBuilder facets(String... fields) {
    Arrays.stream(fields).map(FacetRequest::of).forEach(facets::add);
    return this;
  }

  /** Counts the values or ranges of one more field. */
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

  /** Whether hits carry the contributions to their score. */
  public SearchRequestBuilder explain(boolean value) {
    explain = value;
    return this;
  }

  /** How long the search may take. */
  public SearchRequestBuilder timeout(Duration value) {
    timeout = Optional.of(value);
    return this;
  }

  /** The request. */
  public SearchRequest build() {
    return new SearchRequest(
        text, brief, filters, target, ranking, weights, sort, facets, size, after, explain,
        timeout);
  }
}
