package org.creatorsearch.benchmarks.eval;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.benchmarks.collection.TestCollection;
import org.creatorsearch.benchmarks.collection.Topic;
import org.creatorsearch.query.RankingProfile;
import org.creatorsearch.query.Rankings;
import org.creatorsearch.query.SearchRequest;

/**
 * This engine with one ranking profile, on the day that the collection is of.
 *
 * @param profile the profile
 */
public record ProfileRanking(RankingProfile profile) implements RankingSystem {
  @Override
  public String name() {
    return profile.name();
  }

  @Override
  public Answers run(TestCollection collection, int depth) {
    var answers = new Answers.Builder();
    var clock = Clock.fixed(collection.asOf(), ZoneOffset.UTC);
    var rankings = Rankings.standard().with(profile);
    try (var engine = SearchEngine.builder().clock(clock).rankings(rankings).open()) {
      collection.creators().forEach(engine::upsert);
      engine.refresh();
      for (var topic : collection.topics()) {
        answers.ordered(topic.id(), answer(engine, topic, depth));
      }
    }
    return answers.build();
  }

  private List<Answers.Found> answer(SearchEngine engine, Topic topic, int depth) {
    var found = new ArrayList<Answers.Found>();
    var request =
        topic.request().toBuilder()
            .ranking(profile.name())
            .highlight(false)
            .explain(true)
            .size(Math.min(depth, SearchRequest.MAX_SIZE))
            .build();
    for (var next = Optional.of(request); next.isPresent(); ) {
      var page = engine.search(next.get());
      page.hits()
          .forEach(hit -> found.add(new Answers.Found(hit.id(), hit.score(), hit.contributions())));
      next =
          found.size() < depth
              ? page.next().map(cursor -> request.toBuilder().after(cursor).build())
              : Optional.empty();
    }
    return found.subList(0, Math.min(depth, found.size()));
  }
}
