package org.creatorsearch.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.creatorsearch.query.FacetRequest;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Sort;
import org.creatorsearch.query.Target;
import org.creatorsearch.samples.generated.Regime;
import org.creatorsearch.schema.Ability;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.Field;
import org.creatorsearch.schema.FieldType;
import org.creatorsearch.schema.Schema;
import org.junit.jupiter.api.Test;

/** What is held against the oracle: every field in every way, with values that somebody has. */
final class RandomRequestsTest {
  private static final int REQUESTS = 4_000;

  private static Set<String> able(Ability ability) {
    return Schema.standard().fields().stream()
        .filter(field -> field.can(ability))
        .map(Field::name)
        .collect(Collectors.toSet());
  }

  @Test
  void next_ofManySeeds_askForEveryFieldInEveryWay() {
    try (var corpus = Corpus.of(Regime.MARKET, Layout.ONE_SEGMENT)) {
      var accounts = corpus.oracle().accounts();
      var random = new RandomRequests(new Vocabulary(corpus.written(), accounts));
      var filtered = new TreeSet<String>();
      var counted = new TreeSet<String>();
      var sorted = new TreeSet<String>();
      for (var seed = 0; seed < REQUESTS; seed++) {
        var request = random.next(seed);
        request.filters().stream()
            .flatMap(clause -> Filter.leaves(clause.filter()))
            .map(Filter.Leaf::field)
            .forEach(filtered::add);
        request.facets().stream().map(FacetRequest::field).forEach(counted::add);
        if (request.sort() instanceof Sort.ByField sort) {
          sorted.add(sort.field());
        }
      }

      assertThat(filtered).isEqualTo(able(Ability.FILTER));
      assertThat(counted).isEqualTo(able(Ability.FACET));
      assertThat(sorted).isEqualTo(able(Ability.SORT));
    }
  }

  @Test
  void market_hasAValueInEveryFieldThatIsCounted() {
    try (var corpus = Corpus.of(Regime.MARKET, Layout.ONE_SEGMENT)) {
      var germans = Optional.of(Target.of(AudienceDimension.COUNTRY, "DE"));
      var accounts = corpus.oracle().accounts().stream().map(a -> a.aimedAt(germans)).toList();

      assertThat(Schema.standard().fields())
          .filteredOn(field -> field.can(Ability.FACET) && field.type() != FieldType.SHARES)
          .allSatisfy(
              field ->
                  assertThat(accounts)
                      .as(field.name())
                      .anyMatch(
                          account ->
                              field.type().numeric()
                                  ? account.number(field.name()).isPresent()
                                  : !account.subject().keywords(field.name()).isEmpty()));
    }
  }
}
