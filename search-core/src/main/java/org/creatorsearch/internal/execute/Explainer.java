package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.internal.index.IndexStore;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.internal.plan.SearchPlan;
import org.creatorsearch.internal.rank.Wish;
import org.creatorsearch.internal.text.TextQuery;
import org.creatorsearch.result.Explanation;
import org.creatorsearch.result.Explanation.Failure;
import org.creatorsearch.schema.Schema;

/** Says why a creator is where it is in a search, or what keeps it out. */
public final class Explainer {
  private final IndexStore store;
  private final Schema schema;
  private final FilterCache cache;

  /** Explains searches of an index. */
  public Explainer(IndexStore store, Schema schema, FilterCache cache) {
    this.store = store;
    this.schema = schema;
    this.cache = cache;
  }

  /**
   * The explanation of one creator.
   *
   * @throws SearchException {@code not_found}, {@code timeout}
   */
  public Explanation explain(String id, SearchPlan plan, Deadline deadline) throws IOException {
    var snapshot = store.acquire();
    try {
      var place =
          snapshot
              .find(id)
              .orElseThrow(
                  () ->
                      new SearchException(ErrorCode.NOT_FOUND, "there is no creator \"" + id + "\"")
                          .at("id"));
      return explain(id, plan, snapshot, place.segment(), place.doc(), deadline);
    } finally {
      store.release(snapshot);
    }
  }

  private Explanation explain(
      String id, SearchPlan plan, Snapshot snapshot, Segment segment, int doc, Deadline deadline)
      throws IOException {
    var matcher = new Matcher(plan, snapshot, schema, cache, deadline, SpareThreads.NONE);
    var ranker = matcher.ranker();
    var words = words(matcher, segment, doc);
    var joint = new JointShares(plan.clauses(), snapshot, deadline);
    var maker =
        new HitMaker(
            plan, snapshot, schema, ranker, matcher.text(), Optional.empty(), joint, deadline);
    var filters = new FilterMatcher(segment, snapshot, schema, plan.target(), cache, deadline);
    var failures =
        new Failures(
            filters, new Description(snapshot, schema, segment, filters.numbers(), doc, deadline));
    var failed = new ArrayList<Failure>();
    for (var i = 0; i < plan.clauses().size(); i++) {
      failures.of(i, plan.clauses().get(i)).ifPresent(failed::add);
    }
    if (matcher.text().isPresent()) {
      failed.addAll(ofText(matcher.text().get(), plan.text(), words.orElseThrow(), segment, doc));
    }
    var score = ranker.of(segment).score(doc, words.map(WordScores::fit).orElse(0.0));
    var contributions = maker.contributions(segment, doc, words);
    var candidate = new Candidate(score, segment, doc);
    var rivals =
        failed.isEmpty() ? Rivals.of(plan, snapshot, matcher, deadline) : Rivals.none(snapshot);
    return new Explanation(
        id,
        failed.isEmpty(),
        score,
        contributions,
        plan.clauses(),
        joint.of(segment, doc),
        wishes(plan, matcher.wishes().of(segment), doc),
        failed,
        rivals.place(candidate),
        rivals.before(candidate, contributions));
  }

  private static List<Explanation.Wished> wishes(SearchPlan plan, List<Wish> wishes, int doc) {
    var wished = new ArrayList<Explanation.Wished>();
    for (var i = 0; i < wishes.size(); i++) {
      var wish = wishes.get(i);
      var met =
          wish.met().contains(doc)
              ? Optional.of(true)
              : wish.possible().contains(doc) ? Optional.<Boolean>empty() : Optional.of(false);
      wished.add(new Explanation.Wished(plan.wishes().get(i), met));
    }
    return wished;
  }

  private static Optional<WordScores> words(Matcher matcher, Segment segment, int doc)
      throws IOException {
    return matcher.text().isPresent()
        ? Optional.of(matcher.text().get().scores(segment, new int[] {doc}).getFirst())
        : Optional.empty();
  }

  private static List<Failure> ofText(
      TextMatcher matcher, TextQuery text, WordScores scores, Segment segment, int doc)
      throws IOException {
    var failures = new ArrayList<Failure>();
    if (!scores.areEnough()) {
      var words =
          text.words().stream().filter(TextQuery.Word::counted).map(TextQuery.Word::text).toList();
      var found = scores.found();
      failures.add(
          textFailure(
              "at least " + text.mustMatch() + " of " + words,
              found.isEmpty() ? "no word of it" : String.join(", ", found)));
    }
    for (var phrase : matcher.missingPhrases(segment, doc)) {
      failures.add(textFailure(quoted(phrase), "not there as a phrase"));
    }
    for (var excluded : matcher.excludedButThere(segment, doc)) {
      failures.add(textFailure("not " + quoted(excluded.phrase()), "there"));
    }
    return failures;
  }

  private static Failure textFailure(String wanted, String actual) {
    return new Failure(Failure.TEXT, "text", wanted, actual, 0, List.of());
  }

  private static String quoted(List<String> words) {
    return '"' + String.join(" ", words) + '"';
  }
}
