package org.creatorsearch.benchmarks.workload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.benchmarks.corpus.Creators;
import org.creatorsearch.query.FacetRequest;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.SearchRequestBuilder;
import org.creatorsearch.result.Facet;
import org.creatorsearch.schema.Ability;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.Field;

/**
 * Searches that people seldom make and that take the most: words that nearly everybody uses, a
 * paragraph pasted into the search box, everything selected in a long list, every condition there
 * is at once. Each asks for the whole answer, as those of the {@link Workload} do.
 */
public final class Hostile {
  /** Words of the pasted paragraph. */
  static final int PASTED_WORDS = 30;

  /** Values selected in one filter; the most that a search may hold. */
  static final int SELECTED_VALUES = 200;

  /** Among so many creators some have written a paragraph. */
  private static final int WRITERS = 100;

  private static final int MOST_FREQUENT = 5;
  private static final double LITTLE = 0.01;
  private static final String STOP_WORDS = "the and of to in for with my is you";

  private final SearchEngine engine;

  private Hostile(SearchEngine engine) {
    this.engine = engine;
  }

  /** The searches by what they are, for this market. */
  public static Map<String, SearchRequest> of(SearchEngine engine) {
    var hostile = new Hostile(engine);
    var searches = new LinkedHashMap<String, SearchRequest>();
    searches.put("stop-words", whole().text(STOP_WORDS).build());
    searches.put("pasted", whole().text(paragraph()).build());
    searches.put("selected", whole().where(hostile.selection()).build());
    searches.put("every-filter", hostile.everyFilter(whole()).build());
    searches.put("everything", hostile.everyFilter(whole().text(STOP_WORDS)).build());
    return searches;
  }

  private static SearchRequestBuilder whole() {
    return Workload.whole(SearchRequest.builder());
  }

  /** Different words of somebody who has written as many. */
  private static String paragraph() {
    var texts = new ArrayList<String>();
    Creators.each(
        WRITERS,
        creator -> {
          var words =
              RandomRequests.words(creator).stream().distinct().limit(PASTED_WORDS).toList();
          if (words.size() == PASTED_WORDS) {
            texts.add(String.join(" ", words));
          }
        });
    return texts.getFirst();
  }

  /** The hashtags that are used most. */
  private Filter selection() {
    return Filter.anyOf("hashtags", values("hashtags", SELECTED_VALUES));
  }

  private List<String> values(String field, int size) {
    var request = SearchRequest.builder().size(0).facet(new FacetRequest(field, size, ""));
    return engine.search(request.build()).values(field).values().stream()
        .map(Facet.Value::value)
        .toList();
  }

  /**
   * A condition on each field that can be filtered and counted. Whoever has no value meets it, and
   * nearly everybody who has one, so that no condition spares the next one work.
   */
  private SearchRequestBuilder everyFilter(SearchRequestBuilder request) {
    for (var field : engine.schema().fields()) {
      if (field.can(Ability.FILTER) && field.can(Ability.FACET) && !field.can(Ability.TARGETED)) {
        wide(field).ifPresent(filter -> request.where(filter.keepUnknown()));
      }
    }
    return request;
  }

  private Optional<Filter.Leaf> wide(Field field) {
    var side = AudienceDimension.ofField(field.name());
    if (field.type().numeric()) {
      return Optional.of(Filter.atLeast(field.name(), field.buckets().getFirst()));
    }
    var most = values(field.name(), MOST_FREQUENT);
    if (most.isEmpty()) {
      return Optional.empty();
    }
    return side.isPresent()
        ? Optional.of(Filter.share(side.get(), LITTLE, most.toArray(String[]::new)))
        : Optional.of(Filter.anyOf(field.name(), most));
  }
}
