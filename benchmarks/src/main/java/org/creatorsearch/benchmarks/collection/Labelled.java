package org.creatorsearch.benchmarks.collection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.creatorsearch.benchmarks.metric.Judgements;
import org.creatorsearch.creator.Creator;

/**
 * Puts a collection together of creators that bear labels, by which they are asked for. Whoever
 * bears a label answers it. Confined to one thread.
 */
final class Labelled {
  private final Map<String, Creator> creators = new LinkedHashMap<>();
  private final Map<String, Set<String>> bearers = new TreeMap<>();

  /** A creator, who may bear no label at all. */
  void add(Creator creator) {
    creators.put(creator.id(), creator);
  }

  void add(Creator creator, String label) {
    add(creator);
    bearers.computeIfAbsent(label, l -> new LinkedHashSet<>()).add(creator.id());
  }

  /**
   * The collection, with the labels that so many creators bear at least as its topics.
   *
   * @param complete whether whoever lacks a label is known not to answer it, and not just unjudged
   */
  TestCollection collection(String name, int fewest, boolean complete) {
    var topics = new ArrayList<Topic>();
    var judgements = new Judgements.Builder();
    bearers.forEach(
        (label, ids) -> {
          if (ids.size() >= fewest) {
            var topic = Topic.ofWords(label.replace(' ', '-'), label);
            topics.add(topic);
            if (complete) {
              creators.keySet().forEach(id -> judgements.add(topic.id(), id, 0));
            }
            ids.forEach(id -> judgements.add(topic.id(), id, 1));
          }
        });
    return new TestCollection(name, new ArrayList<>(creators.values()), topics, judgements.build());
  }
}
