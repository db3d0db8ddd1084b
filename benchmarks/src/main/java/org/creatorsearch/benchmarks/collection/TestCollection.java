package org.creatorsearch.benchmarks.collection;

import java.util.List;
import org.creatorsearch.benchmarks.metric.Judgements;
import org.creatorsearch.creator.Creator;

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
}
