package org.creatorsearch.benchmarks.workload;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.benchmarks.corpus.Creators;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.SearchRequestBuilder;

/**
 * A seeded list of different searches. Each asks for the top 20 explained, the exact total, ten
 * facets and three histograms.
 *
 * <p>How much of the market a search matches decides what it costs, so the shares are spread on
 * purpose: for each search a share between 0.01 % and 60 % is drawn, evenly on a log scale, and of
 * a few searches drawn at random the one that comes nearest to it is taken. Shares are counted on a
 * sample of the market, so that one workload serves indexes of every size.
 */
public final class Workload {
  /** Searches in the standard workload. */
  public static final int SIZE = 1000;

  /** Facets of every search. */
  public static final List<String> FACETS =
      List.of(
          "platform",
          "country",
          "languages",
          "gender",
          "ageRange",
          "accountType",
          "verified",
          "tier",
          "themes",
          "brands");

  /** Histograms of every search. */
  public static final List<String> HISTOGRAMS =
      List.of("followers", "engagementRate", "medianViews");

  /** Everything of which values or ranges are counted. */
  public static final List<String> COUNTED =
      Stream.concat(FACETS.stream(), HISTOGRAMS.stream()).toList();

  private static final int SAMPLE = 10_000;
  private static final double LEAST_RATIO = 0.0001;
  private static final double GREATEST_RATIO = 0.6;

  /** More would hit the drawn share better and take longer; eight are within a factor of two. */
  private static final int DRAFTS = 8;

  private final SearchEngine market;
  private final RandomRequests requests;
  private final SplittableRandom random;
  private final long creators;

  private Workload(SearchEngine market, RandomRequests requests, SplittableRandom random) {
    this.market = market;
    this.requests = requests;
    this.random = random;
    this.creators = market.stats().creators();
  }

  /** The standard workload; made once in a process, which takes some seconds. */
  public static List<Question> standard() {
    return Standard.QUESTIONS;
  }

  private static final class Standard {
    static final List<Question> QUESTIONS = of(SIZE, SAMPLE, 1);
  }

  /**
   * A workload.
   *
   * @param size searches in it
   * @param sample creators of the sample that shares are counted on
   */
  public static List<Question> of(int size, int sample, long seed) {
    var people = new ArrayList<Creator>();
    try (var market = SearchEngine.builder().clock(Creators.CLOCK).open()) {
      Creators.each(
          sample,
          creator -> {
            market.upsert(creator);
            people.add(creator);
          });
      market.refresh();
      var random = new SplittableRandom(seed);
      return new Workload(market, new RandomRequests(people, random), random).questions(size);
    }
  }

  private List<Question> questions(int size) {
    var questions = new ArrayList<Question>();
    var seen = new HashSet<SearchRequest>();
    while (questions.size() < size) {
      var question = question(Kind.of(questions.size()));
      if (seen.add(question.request())) {
        questions.add(question);
      }
    }
    return List.copyOf(questions);
  }

  private Question question(Kind kind) {
    if (kind == Kind.BROWSE) {
      return complete(kind, requests.browse(), 1);
    }
    var wanted = LEAST_RATIO * Math.pow(GREATEST_RATIO / LEAST_RATIO, random.nextDouble());
    var best = SearchRequest.builder().build();
    var bestRatio = Double.NaN;
    for (var draft = 0; draft < DRAFTS; draft++) {
      var request = requests.of(kind, wanted);
      var ratio = market.search(request).total() / (double) creators;
      if (ratio > 0 && !(distance(bestRatio, wanted) <= distance(ratio, wanted))) {
        best = request;
        bestRatio = ratio;
      }
    }
    return Double.isNaN(bestRatio) ? question(kind) : complete(kind, best, bestRatio);
  }

  private static double distance(double ratio, double wanted) {
    return Math.abs(Math.log(ratio / wanted));
  }

  private static Question complete(Kind kind, SearchRequest request, double ratio) {
    return new Question(kind, whole(request.toBuilder()).build(), ratio);
  }

  /** A search for the whole answer: hits, explained, and every facet and histogram. */
  static SearchRequestBuilder whole(SearchRequestBuilder request) {
    return request
        .size(SearchRequest.DEFAULT_SIZE)
        .explain(true)
        .highlight(false)
        .facets(COUNTED.toArray(String[]::new));
  }
}
