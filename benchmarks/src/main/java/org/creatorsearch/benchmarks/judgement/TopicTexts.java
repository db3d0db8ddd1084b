package org.creatorsearch.benchmarks.judgement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What topics ask for in words: some tools know a topic by its id, and others by its text.
 *
 * @param byId texts by id, in the order of the topics
 */
public record TopicTexts(Map<String, String> byId) {
  public TopicTexts {
    byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
  }

  /** The text of a topic; its id where it has none. */
  String text(String id) {
    var text = byId.getOrDefault(id, "");
    return text.isEmpty() ? id : text;
  }

  /**
   * The topics with a text: more than one where several ask for the same.
   *
   * @throws IllegalArgumentException if there are none
   */
  List<String> ids(String text) {
    var ids = byId.keySet().stream().filter(id -> text(id).equals(text)).toList();
    if (ids.isEmpty()) {
      throw new IllegalArgumentException("no topic asks for \"" + text + "\"");
    }
    return ids;
  }
}
