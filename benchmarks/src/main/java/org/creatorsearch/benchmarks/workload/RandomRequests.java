package org.creatorsearch.benchmarks.workload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.Post;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.Signal;
import org.creatorsearch.query.Sort;

/**
 * Draws searches at random. Each is drawn around one creator of the market, whom it finds: people
 * look for what there is.
 */
final class RandomRequests {
  private static final int MOST_WORDS = 3;
  private static final int MOST_CLAUSES = 6;

  /** A rarer share needs more conditions: each one leaves about a sixth. */
  private static final double SHARE_LEFT_BY_A_CLAUSE = 1 / 6.0;

  private static final List<String> RANKINGS =
      List.of("balanced", "awareness", "efficiency", "safety");
  private static final List<String> SORTS =
      List.of("followers", "engagementRate", "medianViews", "daysSincePost", "growth30");

  private final List<Creator> people;
  private final SplittableRandom random;
  private final RandomClauses clauses;

  RandomRequests(List<Creator> people, SplittableRandom random) {
    this.people = List.copyOf(people);
    this.random = random;
    this.clauses = new RandomClauses(random);
  }

  /** The whole market, in one order or another. */
  SearchRequest browse() {
    var request = SearchRequest.builder().ranking(pick(RANKINGS));
    for (var signal : List.of(Signal.ENGAGEMENT, Signal.RECENCY, Signal.GROWTH)) {
      request.weight(signal, random.nextInt(1, 100) / 100.0);
    }
    return random.nextInt(4) == 0
        ? request.sort(Sort.descending(pick(SORTS))).build()
        : request.build();
  }

  /** A search of that kind that has a chance of matching {@code ratio} of the market; no hits. */
  SearchRequest of(Kind kind, double ratio) {
    var someone = people.get(random.nextInt(people.size()));
    var request = SearchRequest.builder().size(0);
    if (kind.hasText()) {
      request.text(text(someone));
    }
    if (kind.hasFilters()) {
      clauses(someone, ratio, kind).forEach(request::where);
    }
    return request.build();
  }

  private List<Clause> clauses(Creator someone, double ratio, Kind kind) {
    var needed = Math.log(ratio) / Math.log(SHARE_LEFT_BY_A_CLAUSE);
    // Words leave few already.
    var usual = kind.hasText() ? needed / 2 : needed;
    var count = Math.clamp(Math.round(usual + random.nextDouble(-1, 1)), 1, MOST_CLAUSES);
    var byField = new LinkedHashMap<String, Clause>();
    for (var attempt = 0; attempt < 4 * MOST_CLAUSES && byField.size() < count; attempt++) {
      clauses
          .around(someone)
          .map(Clause::of)
          .ifPresent(clause -> byField.putIfAbsent(clause.field().orElseThrow(), clause));
    }
    return List.copyOf(byField.values());
  }

  private String text(Creator someone) {
    var words = words(someone);
    if (words.isEmpty()) {
      return someone.handle();
    }
    var count = random.nextInt(1, MOST_WORDS + 1);
    var text = new ArrayList<String>();
    for (var i = 0; i < count; i++) {
      text.add(words.get(random.nextInt(words.size())));
    }
    return String.join(" ", text);
  }

  /** Words that somebody who looks for such a creator might type. */
  static List<String> words(Creator someone) {
    return Stream.of(
            someone.bio().stream(),
            someone.hashtags().stream(),
            someone.posts().stream().map(Post::text).flatMap(java.util.Optional::stream))
        .flatMap(texts -> texts)
        .flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")))
        .filter(word -> word.length() > 2 && word.length() < 20)
        .toList();
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
