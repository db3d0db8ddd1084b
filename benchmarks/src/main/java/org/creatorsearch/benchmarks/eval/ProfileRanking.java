package org.creatorsearch.benchmarks.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.benchmarks.collection.TestCollection;
import org.creatorsearch.benchmarks.collection.Topic;
import org.creatorsearch.benchmarks.metric.Run;
import org.creatorsearch.query.SearchRequest;

/**
 * This engine with one of its ranking profiles.
 *
 * @param name of the profile
 */
record ProfileRanking(String name) implements RankingSystem {
  @Override
  public Run run(TestCollection collection, int depth) {
    var run = new Run.Builder();
    try (var engine = SearchEngine.inMemory()) {
      collection.creators().forEach(engine::upsert);
      engine.refresh();
      for (var topic : collection.topics()) {
        run.ordered(topic.id(), answer(engine, topic, depth));
      }
    }
    return run.build();
  }

  private List<String> answer(SearchEngine engine, Topic topic, int depth) {
    var ids = new ArrayList<String>();
    var request =
        topic.request().toBuilder()
            .ranking(name)
            .highlight(false)
            .size(Math.min(depth, SearchRequest.MAX_SIZE))
            .build();
    for (var next = Optional.of(request); next.isPresent(); ) {
      var page = engine.search(next.get());
      page.hits().forEach(hit -> ids.add(hit.id()));
      next =
          ids.size() < depth
              ? page.next().map(cursor -> request.toBuilder().after(cursor).build())
              : Optional.empty();
    }
    return ids.subList(0, Math.min(depth, ids.size()));
  }
}
