package org.creatorsearch.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One thing that is known, or is known to be unknown.
 *
 * @param kind what is said
 * @param values what it is said of, in the order of {@link FactKind#names}: a {@link Number}, a
 *     {@link String} - days as {@code 2026-11-28} - or a {@link List} of these
 */
public record Fact(FactKind kind, List<Object> values) {
  /**
   * @throws IllegalArgumentException where there are more or fewer values than the kind has names
   */
  public Fact {
    values = List.copyOf(values);
    if (values.size() != kind.names().size()) {
      throw new IllegalArgumentException(
          kind + " says " + kind.names() + " and not " + values.size() + " values");
    }
  }

  /** The values by name, in the order of {@link FactKind#names}. */
  public Map<String, Object> byName() {
    var named = new LinkedHashMap<String, Object>();
    for (var i = 0; i < values.size(); i++) {
      named.put(kind.names().get(i), values.get(i));
    }
    return Collections.unmodifiableMap(named);
  }

  /** The fact in English: {@code followers jumped by 42 % up to 2026-05-01 ...}. */
  public String words() {
    return Sentence.of(kind).with(values);
  }

  /** Several facts in English, with semicolons between them; empty where there are none. */
  public static String words(List<Fact> facts) {
    return facts.stream().map(Fact::words).collect(Collectors.joining("; "));
  }
}
