package org.creatorsearch.benchmarks.eval;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.benchmarks.collection.TestCollection;
import org.creatorsearch.benchmarks.collection.Topic;
import org.creatorsearch.query.RankingProfile;
import org.creatorsearch.query.Rankings;
import org.creatorsearch.query.SearchRequest;

/**
 * A collection in an engine in memory, on the day that the collection is of, for as many ranking
 * profiles as are to be tried on it. Confined to one thread.
 */
public final class IndexedCollection implements AutoCloseable {
  private final TestCollection collection;
  private final SearchEngine engine;

  private IndexedCollection(TestCollection collection, SearchEngine engine) {
    this.collection = collection;
    this.engine = engine;
  }

  /** Indexes a collection for these profiles. */
  public static IndexedCollection of(
      TestCollection collection, Collection<RankingProfile> profiles) {
    var rankings = Rankings.standard();
    for (var profile : profiles) {
      rankings = rankings.with(profile);
    }
    var clock = Clock.fixed(collection.asOf(), ZoneOffset.UTC);
    var engine = SearchEngine.builder().clock(clock).rankings(rankings).open();
    collection.creators().forEach(engine::upsert);
    engine.refresh();
    return new IndexedCollection(collection, engine);
  }

  /**
   * What a profile answers to all topics.
   *
   * @param depth how many creators of an answer are looked at
   */
  public Answers answers(RankingProfile profile, int depth) {
    var answers = new Answers.Builder();
    for (var topic : collection.topics()) {
      answers.ordered(topic.id(), answer(topic, profile, depth));
    }
    return answers.build();
  }

  private List<Answers.Found> answer(Topic topic, RankingProfile profile, int depth) {
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

  @Override
  public void close() {
    engine.close();
  }
}
