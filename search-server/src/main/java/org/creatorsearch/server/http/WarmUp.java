package org.creatorsearch.server.http;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.SearchRequestBuilder;
import org.creatorsearch.result.Facet;
import org.creatorsearch.schema.Ability;
import org.creatorsearch.schema.Field;
import org.creatorsearch.server.wire.ResponseJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Searches that a service asks itself before it serves, so that its first clients do not wait while
 * code is loaded and compiled, and the index is read from disk for the first time. What it asks for
 * are values, ranges and words that the index has. Answers are written as for clients, and
 * forgotten. Equal indexes are asked the same.
 */
public final class WarmUp {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

  /**
   * How long may be asked; a service of a large index is ready this much later at most, and one
   * search.
   */
  static final Duration LONGEST = Duration.ofSeconds(3);

  /** Searches after which there is nothing left to be gained on a small index. */
  static final int MOST = 400;

  /** What memory holds little of until somebody asks for it. */
  private static final Set<String> SELDOM =
      Set.of(
          "safety",
          "authenticityLow",
          "authenticityHigh",
          "authenticityCoverage",
          "doubtfulFollowers",
          "doubtfulFollowersLow",
          "doubtfulFollowersHigh");

  private static final long SEED = 1;
  private static final int ANSWER_BYTES = 1 << 16;

  private final SearchEngine engine;
  private final List<String> counted;
  private final SplittableRandom random = new SplittableRandom(SEED);

  private WarmUp(SearchEngine engine) {
    this.engine = engine;
    this.counted =
        engine.schema().fields().stream()
            .filter(field -> field.can(Ability.FACET) && !field.can(Ability.TARGETED))
            .filter(field -> !SELDOM.contains(field.name()))
            .map(Field::name)
            .toList();
  }

  /**
   * Asks until it is enough. An engine that cannot answer has said so to nobody yet, and will to
   * its clients.
   *
   * @param nanos a clock, in nanoseconds from any point
   * @return searches that were answered
   */
  public static int run(SearchEngine engine, LongSupplier nanos) {
    var begun = nanos.getAsLong();
    var warmUp = new WarmUp(engine);
    var answered = 0;
    try {
      var facets = List.copyOf(warmUp.ask(warmUp.whole()).entrySet());
      for (answered = 1;
          answered < MOST && nanos.getAsLong() - begun < LONGEST.toNanos();
          answered++) {
        var request = warmUp.whole();
        for (var i = answered % 4; i > 0 && !facets.isEmpty(); i--) {
          var facet = facets.get(warmUp.random.nextInt(facets.size()));
          warmUp.narrow(request, facet.getKey(), facet.getValue());
        }
        warmUp.ask(request);
      }
    } catch (SearchException e) {
      LOG.debug("stopped warming up", e);
    }
    return answered;
  }

  /** For all that one can be asked for. */
  private SearchRequestBuilder whole() {
    return SearchRequest.builder().facets(counted.toArray(String[]::new)).explain(true);
  }

  private Map<String, Facet> ask(SearchRequestBuilder request) {
    var response = engine.search(request.build());
    ResponseJson.of(response).written(ANSWER_BYTES);
    return response.facets();
  }

  /** By one of the values or ranges that a field was counted by, or the words for it. */
  private void narrow(SearchRequestBuilder request, String field, Facet facet) {
    switch (facet) {
      case Facet.Values values when !values.values().isEmpty() -> {
        var value = values.values().get(random.nextInt(values.values().size()));
        if (random.nextBoolean()) {
          request.where(Filter.anyOf(field, value.value()));
        } else {
          request.text(value.label());
        }
      }
      case Facet.Histogram histogram when !histogram.buckets().isEmpty() -> {
        var bucket = histogram.buckets().get(random.nextInt(histogram.buckets().size()));
        request.where(Filter.atLeast(field, bucket.min()));
      }
      default -> {
        // Nobody has a value in it.
      }
    }
  }
}
