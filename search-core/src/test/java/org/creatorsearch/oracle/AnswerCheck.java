package org.creatorsearch.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.assertj.core.data.Offset;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Missing;
import org.creatorsearch.query.Sampling;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.Sort;
import org.creatorsearch.result.AudienceShare;
import org.creatorsearch.result.Contribution;
import org.creatorsearch.result.Explanation;
import org.creatorsearch.result.Hit;
import org.creatorsearch.result.NearMisses;
import org.creatorsearch.result.Relaxation;
import org.creatorsearch.result.SearchResponse;
import org.creatorsearch.schema.Field;
import org.creatorsearch.schema.FieldType;
import org.creatorsearch.schema.Schema;

/** Holds an answer of the engine against that of the oracle. */
final class AnswerCheck {
  /** The engine adds up single precision where the oracle has double. */
  private static final Offset<Double> ROUNDING = within(2e-6);

  private static final Set<String> COMPUTED =
      Set.of(
          "authenticityLow", "authenticityHigh", "authenticityCoverage", "pricePerThousandTarget");

  private final SearchRequest request;
  private final Oracle.Answer expected;
  private final SearchResponse actual;
  private final Map<String, Account> matches = new HashMap<>();

  AnswerCheck(SearchRequest request, Oracle.Answer expected, SearchResponse actual) {
    this.request = request;
    this.expected = expected;
    this.actual = actual;
    expected.matches().forEach(account -> matches.put(account.id(), account));
  }

  void answer() {
    assertThat(actual.total()).as("total").isEqualTo(matches.size());
    assertThat(actual.facets()).as("facets").isEqualTo(expected.facets());
    assertThat(actual.unknown()).as("unknown").isEqualTo(expected.unknown());
    assertThat(actual.filters()).as("filters").isEqualTo(expected.filters());
    relaxations();
    assertThat(actual.hits()).hasSize(Math.min(request.size(), matches.size()));
    for (var hit : actual.hits()) {
      hit(hit, Objects.requireNonNull(matches.get(hit.id()), "no match: " + hit.id()));
    }
    order();
    assertThat(actual.nearMisses().isPresent()).isEqualTo(request.nearMisses() > 0);
    actual.nearMisses().ifPresent(this::nearMisses);
  }

  private void nearMisses(NearMisses misses) {
    var missed = expected.nearMisses();
    for (var i = 0; i < expected.filters().size(); i++) {
      assertThat(misses.byFilter().get(i))
          .as("filter " + i)
          .isEqualTo(Collections.frequency(missed.values(), i));
    }
    assertThat(misses.byFilter()).hasSize(expected.filters().size());
    assertThat(misses.best()).hasSize(Math.min(request.nearMisses(), missed.size()));
    var left = new HashMap<String, Account>();
    missed.keySet().forEach(account -> left.put(account.id(), account));
    var least = Double.POSITIVE_INFINITY;
    for (var miss : misses.best()) {
      var account = Objects.requireNonNull(left.remove(miss.hit().id()), "twice, or no near miss");
      hit(miss.hit(), account);
      assertThat(miss.failure().filter()).isEqualTo(missed.get(account));
      assertThat(expected.score(account)).isLessThanOrEqualTo(least + ROUNDING.value);
      least = expected.score(account);
    }
    if (!misses.best().isEmpty()) {
      var bound = least + ROUNDING.value;
      assertThat(left.values()).allMatch(account -> expected.score(account) <= bound);
    }
  }

  private void relaxations() {
    var gains = new TreeMap<Integer, Long>();
    actual.relaxations().forEach(r -> gains.put(r.filter(), r.gains()));
    var few = matches.size() < request.size();
    assertThat(gains).as("gains").isEqualTo(few ? new TreeMap<>(expected.gains()) : Map.of());
    assertThat(actual.relaxations())
        .extracting(Relaxation::gains)
        .isSortedAccordingTo((a, b) -> Long.compare(b, a));
    actual.relaxations().forEach(this::suggestion);
  }

  /** What is suggested brings as many as it says, and is missing only where nobody can be told. */
  private void suggestion(Relaxation relaxation) {
    var missed =
        expected.nearMisses().entrySet().stream()
            .filter(miss -> miss.getValue() == relaxation.filter())
            .map(Map.Entry::getKey)
            .toList();
    var brought =
        relaxation.suggest().stream()
            .mapToLong(
                wider -> missed.stream().filter(a -> expected.meets(a, wider.filter())).count())
            .sum();
    assertThat(relaxation.suggestGains()).as(relaxation.toString()).isEqualTo(brought);
    assertThat(brought > 0).isEqualTo(relaxation.suggest().isPresent());
    if (expected.filters().get(relaxation.filter()).filter() instanceof Filter.Between between) {
      // What lies beyond the bounds of its field cannot be asked for.
      var field = Schema.standard().field(between.field());
      var known =
          new Filter.Between(
              between.field(), field.min(), field.max(), between.sampling(), Missing.EXCLUDE);
      assertThat(relaxation.suggest().isPresent())
          .as(relaxation.toString())
          .isEqualTo(missed.stream().anyMatch(a -> expected.meets(a, known)));
    }
  }

  private void hit(Hit hit, Account account) {
    assertThat(hit.creator()).isEqualTo(account.subject().creator().summary());
    joint(hit.joint(), account);
    assertThat(hit.score()).as(hit.id()).isCloseTo(expected.score(account), ROUNDING);
    for (var field : Schema.standard().fields()) {
      if (field.type().numeric() && isShown(field.name())) {
        measure(hit, account, field);
      }
    }
    askedRate(hit, account);
    assertThat(hit.evidence())
        .containsExactlyInAnyOrderElementsOf(account.subject().measures().findings());
    if (request.explain()) {
      contributions(hit.contributions(), hit.score(), account);
    } else {
      assertThat(hit.contributions()).isEmpty();
    }
  }

  /** What has to be computed is shown to those who ask for it. */
  private boolean isShown(String field) {
    return !COMPUTED.contains(field)
        || request.facets().stream().anyMatch(facet -> facet.field().equals(field))
        || (request.sort() instanceof Sort.ByField sort && sort.field().equals(field))
        || Stream.concat(request.filters().stream(), request.prefer().stream())
            .flatMap(clause -> Filter.leaves(clause.filter()))
            .anyMatch(leaf -> leaf.field().equals(field));
  }

  private void joint(List<AudienceShare> shares, Account account) {
    assertThat(shares)
        .usingRecursiveFieldByFieldElementComparator(
            RecursiveComparisonConfiguration.builder()
                .withComparatorForType(
                    (a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b), Double.class)
                .build())
        .isEqualTo(expected.joint(account));
  }

  /** The rate that the first condition on it asks for, where that is not the usual one. */
  private void askedRate(Hit hit, Account account) {
    var rate =
        Counts.askedRate(request.filters())
            .filter(sampling -> !sampling.equals(Sampling.DEFAULT))
            .map(s -> new Sampling(s.definition(), s.windowDays(), 0))
            .flatMap(account.subject()::engagement);
    assertThat(hit.measures().containsKey("askedEngagementRate")).isEqualTo(rate.isPresent());
    rate.ifPresent(
        r ->
            assertThat(hit.measures())
                .containsEntry("askedEngagementRate", Double.parseDouble("" + (float) r.value()))
                .containsEntry("askedEngagementSample", (double) r.n()));
  }

  private static void measure(Hit hit, Account account, Field field) {
    var value = account.number(field.name());
    assertThat(hit.measures().containsKey(field.name())).isEqualTo(value.isPresent());
    value.ifPresent(v -> assertThat(hit.measures()).containsEntry(field.name(), shown(field, v)));
  }

  /** Single precision is shown with as few digits as tell it. */
  private static double shown(Field field, double value) {
    return field.type() == FieldType.DECIMAL
        ? Double.parseDouble(String.valueOf((float) value))
        : value;
  }

  void explanation(Account account, Explanation explanation) {
    var failures = new ArrayList<>(expected.failures(account));
    failures.addAll(Collections.nCopies(expected.textFailures(account), -1));
    joint(explanation.joint(), account);
    assertThat(explanation.failures()).extracting(Explanation.Failure::filter).isEqualTo(failures);
    assertThat(explanation.matches()).isEqualTo(matches.containsKey(account.id()));
    assertThat(explanation.score()).isCloseTo(expected.score(account), ROUNDING);
    contributions(explanation.contributions(), explanation.score(), account);
  }

  private void contributions(List<Contribution> contributions, double score, Account account) {
    var weights = expected.signals().weights();
    assertThat(contributions)
        .extracting(Contribution::signal)
        .containsExactlyInAnyOrderElementsOf(weights.keySet());
    assertThat(contributions)
        .extracting(Contribution::weight)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    for (var part : contributions) {
      var weight = Objects.requireNonNull(weights.get(part.signal()));
      var value = expected.signals().value(part.signal(), account);
      assertThat(part.weight()).isCloseTo(weight, within(1e-12));
      assertThat(part.value()).as(part.signal().name()).isCloseTo(value, ROUNDING);
      assertThat(part.points()).isCloseTo(100 * part.weight() * part.value(), within(1e-9));
    }
    var points = contributions.stream().mapToDouble(Contribution::points).sum();
    assertThat(points).isCloseTo(100 * score, within(1e-6));
  }

  private void order() {
    var ids = actual.hits().stream().map(Hit::id).toList();
    assertThat(ids).doesNotHaveDuplicates();
    switch (request.sort()) {
      case Sort.ByField sort ->
          assertThat(ids).isEqualTo(expected.order(sort).subList(0, ids.size()));
      case Sort.Relevance relevance -> relevance(ids);
    }
  }

  /** The best, the best first, up to scores that differ by rounding. */
  private void relevance(List<String> ids) {
    var scores =
        ids.stream()
            .map(id -> Objects.requireNonNull(matches.get(id)))
            .map(expected::score)
            .toList();
    for (var i = 1; i < ids.size(); i++) {
      assertThat(scores.get(i)).isLessThanOrEqualTo(scores.get(i - 1) + ROUNDING.value);
      if (!expected.signals().weights().containsKey(org.creatorsearch.query.Signal.TEXT)
          && actual.hits().get(i).score() == actual.hits().get(i - 1).score()) {
        assertThat(Oracle.compareCodePoints(ids.get(i), ids.get(i - 1))).as("tie").isPositive();
      }
    }
    var left =
        matches.values().stream()
            .filter(account -> !ids.contains(account.id()))
            .mapToDouble(expected::score)
            .max();
    if (left.isPresent() && !ids.isEmpty()) {
      assertThat(left.getAsDouble()).isLessThanOrEqualTo(scores.getLast() + ROUNDING.value);
    }
  }
}
