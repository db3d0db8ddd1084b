package org.creatorsearch.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An English sentence with places for values. A page has more than a hundred, so that each is read
 * once.
 *
 * @param names of its values
 * @param notations how each is written
 * @param between what stands before, between and behind the values: one more than these
 */
record Sentence(List<String> names, List<Notation> notations, List<String> between) {
  private static final Map<FactKind, Sentence> ALL = new EnumMap<>(FactKind.class);
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+):([\\w|]+)}");

  static {
    for (var kind : FactKind.values()) {
      ALL.put(kind, read(kind.wording()));
    }
  }

  static Sentence of(FactKind kind) {
    return Objects.requireNonNull(ALL.get(kind));
  }

  /** The sentence of a wording in which {@code {name:notation}} is where a value stands. */
  private static Sentence read(String wording) {
    var names = new ArrayList<String>();
    var notations = new ArrayList<Notation>();
    var between = new ArrayList<String>();
    var rest = 0;
    var places = PLACE.matcher(wording);
    while (places.find()) {
      names.add(places.group(1));
      notations.add(Notation.named(places.group(2)));
      between.add(wording.substring(rest, places.start()));
      rest = places.end();
    }
    between.add(wording.substring(rest));
    return new Sentence(List.copyOf(names), List.copyOf(notations), List.copyOf(between));
  }

  /** The sentence with values in its places. */
  String with(List<Object> values) {
    var words = new StringBuilder(between.getFirst());
    for (var i = 0; i < values.size(); i++) {
      words.append(notations.get(i).of(values.get(i))).append(between.get(i + 1));
    }
    return words.toString();
  }
}
