package org.creatorsearch.internal.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creatorsearch.brief.BriefReading;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.internal.column.Dictionary;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.internal.text.TextQuery;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.Rankings;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.Signal;
import org.creatorsearch.schema.Schema;

/** Makes plans. Safe for use by many threads. */
public final class Planner {
  private final Schema schema;
  private final Rankings rankings;
  private final Analysis analysis;
  private final Briefs briefs;
  private final TargetRule targetRule;

  /** Plans for a schema and rankings. */
  public Planner(Schema schema, Rankings rankings, Analysis analysis) {
    this.schema = schema;
    this.rankings = rankings;
    this.analysis = analysis;
    this.briefs = new Briefs(schema);
    this.targetRule = new TargetRule(schema);
  }

  /** Takes the brands of an index, by which briefs may ask for creators. */
  public void know(Dictionary brands) {
    briefs.know(brands);
  }

  /**
   * How a brief is read.
   *
   * @throws SearchException {@code too_large}
   */
  public BriefReading interpret(String brief) {
    return briefs.read(brief);
  }

  /**
   * The plan of a request.
   *
   * @throws SearchException for whatever is wrong with it, with the place
   */
  public SearchPlan plan(SearchRequest raw) {
    var request = raw.checkedAgainst(schema);
    var brief =
        request.brief().isBlank()
            ? new BriefReading(List.of(), List.of(), List.of(), Optional.empty(), "")
            : briefs.read(request.brief());
    var text = text(request, brief);
    var target = request.target().or(brief::target);
    var clauses = clauses(request, brief);
    var wishes = wishes(request, brief);
    if (target.isEmpty()) {
      targetRule.check(request, clauses, wishes);
    }
    var weights = weights(request, !text.words().isEmpty(), target.isPresent(), !wishes.isEmpty());
    return new SearchPlan(
        clauses,
        wishes,
        text,
        target,
        weights,
        request.sort(),
        request.facets(),
        request.size(),
        request.explain(),
        request.highlight(),
        request.nearMisses(),
        request.arrangement(),
        brief.interpretation(),
        fingerprint(clauses, wishes, text, target, weights, request));
  }

  /**
   * Words that are left of a brief rank and leave nobody out, but for a brief of which nothing was
   * understood: that is a text.
   */
  private TextQuery text(SearchRequest request, BriefReading brief) {
    var rest = " " + brief.remainingText();
    return brief.interpretation().isEmpty()
        ? TextQuery.read(request.text() + rest, request.preferText(), request.mustMatch(), analysis)
        : TextQuery.read(
            request.text(), request.preferText() + rest, request.mustMatch(), analysis);
  }

  /** What is said in filters wins over what the brief says of the same field. */
  private static List<Clause> clauses(SearchRequest request, BriefReading brief) {
    return with(request.filters(), brief.filters(), request.filters());
  }

  /** So it does over what the brief only wishes of that field, as do explicit wishes. */
  private static List<Clause> wishes(SearchRequest request, BriefReading brief) {
    var said = new ArrayList<>(request.filters());
    said.addAll(request.prefer());
    return with(request.prefer(), brief.wishes(), said);
  }

  private static List<Clause> with(List<Clause> own, List<Clause> read, List<Clause> said) {
    var fields = said.stream().map(Clause::field).collect(Collectors.toSet());
    var clauses = new ArrayList<>(own);
    read.stream()
        .filter(c -> c.field().isEmpty() || !fields.contains(c.field()))
        .forEach(clauses::add);
    return List.copyOf(clauses);
  }

  private Map<Signal, Double> weights(
      SearchRequest request, boolean text, boolean target, boolean wishes) {
    var profile = rankings.profile(request.ranking());
    var weights = new EnumMap<Signal, Double>(Signal.class);
    weights.put(Signal.WISHES, profile.weightOfWishes());
    weights.putAll(profile.weights());
    weights.putAll(request.weights());
    // No outcomes of campaigns exist yet.
    weights.remove(Signal.PERFORMANCE);
    if (!text) {
      weights.remove(Signal.TEXT);
    }
    if (!target) {
      weights.remove(Signal.AUDIENCE);
    }
    if (!wishes) {
      weights.remove(Signal.WISHES);
    }
    weights.values().removeIf(weight -> weight <= 0);
    var sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    weights.replaceAll((signal, weight) -> weight / sum);
    return weights;
  }

  private static String fingerprint(
      List<Clause> clauses,
      List<Clause> wishes,
      TextQuery text,
      Optional<?> target,
      Map<Signal, Double> weights,
      SearchRequest request) {
    return Fingerprint.of(
        List.of(
            clauses,
            wishes,
            text.words(),
            text.phrases(),
            text.excluded(),
            text.mustMatch(),
            target,
            weights,
            request.sort(),
            arranged(request)));
  }

  /** What is arranged is arranged by pages, and so by their size. */
  private static List<?> arranged(SearchRequest request) {
    return request.arrangement().isNone()
        ? List.of()
        : List.of(request.arrangement(), request.size());
  }
}
