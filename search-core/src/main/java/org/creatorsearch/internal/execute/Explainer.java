package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.internal.index.IndexStore;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.internal.plan.SearchPlan;
import org.creatorsearch.internal.rank.Ranker;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.Filter;
import org.creatorsearch.result.Explanation;
import org.creatorsearch.result.Explanation.Failure;
import org.creatorsearch.schema.Schema;

/** Says why a creator is where it is in a search, or what keeps it out. */
public final class Explainer {
  private final IndexStore store;
  private final Schema schema;

  /** Explains searches of an index. */
  public Explainer(IndexStore store, Schema schema) {
    this.store = store;
    this.schema = schema;
  }

  /**
   * The explanation of one creator.
   *
   * @throws SearchException {@code not_found}
   */
  public Explanation explain(String id, SearchPlan plan) throws IOException {
    var snapshot = store.acquire();
    try {
      var place =
          snapshot
              .find(id)
              .orElseThrow(
                  () ->
                      new SearchException(ErrorCode.NOT_FOUND, "there is no creator \"" + id + "\"")
                          .at("id"));
      return explain(id, plan, snapshot, place.segment(), place.doc());
    } finally {
      store.release(snapshot);
    }
  }

  private Explanation explain(
      String id, SearchPlan plan, Snapshot snapshot, Segment segment, int doc) throws IOException {
    var matcher = new Matcher(plan, snapshot, schema);
    var ranker = new Ranker(plan, snapshot);
    var fit = matcher.text().isPresent() ? matcher.text().get().fit(segment, doc) : 0;
    var maker = new HitMaker(plan, snapshot, schema, ranker, matcher.text(), Optional.empty());
    var failures = new ArrayList<Failure>();
    var filters = new FilterMatcher(segment, snapshot, schema);
    for (var i = 0; i < plan.clauses().size(); i++) {
      var clause = plan.clauses().get(i);
      if (!filters.matches(clause.filter()).contains(doc)) {
        failures.add(failure(i, clause, snapshot, segment, doc));
      }
    }
    if (matcher.text().isPresent() && !matcher.text().get().matches(segment, doc)) {
      var matched = matcher.text().get().matchedWords(segment, doc);
      failures.add(
          new Failure(
              -1, "text", wantedText(plan), matched.isEmpty() ? "no word of it" : matched, 0));
    }
    return new Explanation(
        id,
        failures.isEmpty(),
        ranker.of(segment).score(doc, fit),
        maker.contributions(segment, doc, fit),
        failures);
  }

  private static String wantedText(SearchPlan plan) {
    var words = plan.text().words().stream().map(w -> w.text()).toList();
    return "at least " + plan.text().mustMatch() + " of " + words;
  }

  private Failure failure(int index, Clause clause, Snapshot snapshot, Segment segment, int doc) {
    var describe = new Description(snapshot, schema, segment, doc);
    var field = clause.field().orElse("");
    return switch (clause.filter()) {
      case Filter.Between between ->
          new Failure(
              index,
              field,
              Description.wanted(between),
              describe.actual(between),
              describe.shortfall(between));
      case Filter.Share share ->
          new Failure(
              index,
              field,
              Description.wanted(share),
              describe.actual(share),
              describe.shortfall(share));
      case Filter.Joint joint ->
          new Failure(
              index,
              field,
              String.format(
                  Locale.ROOT,
                  "at least %.4f of %s (%s)",
                  joint.minShare(),
                  joint.dimensions(),
                  joint.basis().wireName()),
              describe.actual(joint),
              describe.shortfall(joint));
      case Filter.AnyOf anyOf ->
          new Failure(index, field, "one of " + anyOf.values(), describe.actual(anyOf.field()), 0);
      case Filter.Not(Filter.AnyOf anyOf) ->
          new Failure(index, field, "none of " + anyOf.values(), describe.actual(anyOf.field()), 0);
      case Filter.Not not -> group(index, field, "the opposite of a condition that it meets");
      case Filter.And and -> group(index, field, "all of several conditions");
      case Filter.Or or -> group(index, field, "one of several conditions");
      case Filter.All all -> group(index, field, "anything");
      case Filter.None none -> group(index, field, "nothing");
    };
  }

  private static Failure group(int index, String field, String wanted) {
    return new Failure(index, field, wanted, "", 0);
  }
}
