package org.creatorsearch.benchmarks.collection;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.creatorsearch.benchmarks.judgement.TopicTexts;
import org.creatorsearch.benchmarks.metric.Judgements;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.Post;

/**
 * Creators, what is asked for, and how well they answer it.
 *
 * @param name of the collection
 * @param creators what is searched
 * @param topics what is asked for
 * @param judgements by topic, the grades of creators
 */
public record TestCollection(
    String name, List<Creator> creators, List<Topic> topics, Judgements judgements) {
  public TestCollection {
    creators = List.copyOf(creators);
    topics = List.copyOf(topics);
  }

  /** The same with other judgements. */
  public TestCollection judged(Judgements others) {
    return new TestCollection(name, creators, topics, others);
  }

  /** What its topics ask for in words. */
  public TopicTexts texts() {
    var texts = new LinkedHashMap<String, String>();
    topics.forEach(topic -> texts.put(topic.id(), topic.text()));
    return new TopicTexts(texts);
  }

  /**
   * The newest day that its creators tell of, so that ages are the same whenever it is searched.
   */
  public Instant asOf() {
    return creators.stream()
        .flatMap(c -> Stream.concat(c.updatedAt().stream(), c.posts().stream().map(Post::at)))
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }
}
