package org.creatorsearch.benchmarks.collection;

import org.creatorsearch.query.SearchRequest;

/**
 * Something that is asked for.
 *
 * @param id its name in the judgements; without blanks
 * @param request how it is asked for; ranking, size and the page are the asker's
 */
public record Topic(String id, SearchRequest request) {
  /** A topic that any of its words answers. Signs that a search gives a meaning to are left out. */
  static Topic ofWords(String id, String words) {
    return new Topic(id, SearchRequest.builder().text(plain(words)).mustMatch(0).build());
  }

  /** Words alone. */
  static String plain(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}']+", " ").strip();
  }

  /** What it asks for in words: its text, or its brief. */
  public String text() {
    return request.text().isEmpty() ? request.brief() : request.text();
  }
}
