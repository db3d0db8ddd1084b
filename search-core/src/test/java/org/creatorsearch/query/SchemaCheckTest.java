package org.creatorsearch.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.schema.Ability;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.EngagementDefinition;
import org.creatorsearch.schema.Field;
import org.creatorsearch.schema.Schema;
import org.junit.jupiter.api.Test;

class SchemaCheckTest {
  private static final Schema SCHEMA = Schema.standard();

  private static SearchRequest request(Filter... filters) {
    var builder = SearchRequest.builder();
    for (var filter : filters) {
      builder.where(filter);
    }
    return builder.build();
  }

  private static void assertRefused(
      SearchRequest request, String code, String place, String suggestion) {
    var error = catchThrowableOfType(SearchException.class, () -> request.checkedAgainst(SCHEMA));
    assertThat(error.code().wireName()).isEqualTo(code);
    assertThat(error.field()).contains(place);
    assertThat(error.suggestion().orElse("")).isEqualTo(suggestion);
  }

  @Test
  void check_otherSpellings_becomeCanonical() {
    var checked =
        request(
                Filter.anyOf("country", "de", "AT"),
                Filter.not(Filter.anyOf("themes", "Vegan Diets")),
                Filter.or(Filter.anyOf("hashtags", "#Vegan"), Filter.is("verified", true)))
            .checkedAgainst(SCHEMA);

    assertThat(checked.filters())
        .containsExactly(
            Clause.of(Filter.anyOf("country", "AT", "DE")),
            Clause.of(Filter.not(Filter.anyOf("themes", "212"))),
            Clause.of(Filter.or(Filter.anyOf("hashtags", "vegan"), Filter.is("verified", true))));
  }

  @Test
  void check_twice_changesNothingMore() {
    var once = request(Filter.anyOf("themes", "food", "gaming")).checkedAgainst(SCHEMA);

    assertThat(once.checkedAgainst(SCHEMA)).isEqualTo(once);
  }

  @Test
  void check_valuesOfAudienceField_takeTheUsualShare() {
    var checked = request(Filter.anyOf("audience.gender", "female")).checkedAgainst(SCHEMA);

    assertThat(checked.filters().getFirst().filter())
        .isEqualTo(Filter.share(AudienceDimension.GENDER, 0.5, "female"));
  }

  @Test
  void check_target_becomesCanonical() {
    var target = new Target(Map.of(AudienceDimension.COUNTRY, List.of("de")));
    var checked = SearchRequest.builder().target(target).build().checkedAgainst(SCHEMA);

    assertThat(checked.target().orElseThrow().dimensions())
        .containsEntry(AudienceDimension.COUNTRY, List.of("DE"));
  }

  @Test
  void check_unknownNames_areRefusedWithPlaceAndSuggestion() {
    assertRefused(
        request(Filter.is("verified", true), Filter.anyOf("contry", "DE")),
        "unknown_field",
        "filters[1].contry",
        "country");
    assertRefused(
        request(Filter.anyOf("country", "Germany")), "unknown_value", "filters[0].country", "DE");
    assertRefused(
        request(Filter.not(Filter.anyOf("gender", "femal"))),
        "unknown_value",
        "filters[0].gender",
        "female");
    assertRefused(
        request(Filter.share(AudienceDimension.AGE, 0.3, "18-25")),
        "unknown_value",
        "filters[0].audience.age",
        "18-24");
  }

  @Test
  void check_wrongKindOfFilter_isUnsupported() {
    assertRefused(
        request(Filter.anyOf("followers", "5")), "unsupported", "filters[0].followers", "");
    assertRefused(request(Filter.atLeast("country", 5)), "unsupported", "filters[0].country", "");
    assertRefused(request(Filter.anyOf("bio", "x")), "unsupported", "filters[0].bio", "");
    assertRefused(
        request(new Filter.AnyOf("country", List.of("DE"), OptionalInt.of(30), Missing.EXCLUDE)),
        "unsupported",
        "filters[0].country",
        "");
    assertRefused(
        request(
            new Filter.Between(
                "followers", 1, 2, Sampling.of(EngagementDefinition.VIEWS), Missing.EXCLUDE)),
        "unsupported",
        "filters[0].followers",
        "");
  }

  @Test
  void check_boundOutsideTheField_isInvalidRange() {
    assertRefused(
        request(Filter.atLeast("followers", -1)), "invalid_range", "filters[0].followers", "");
    assertRefused(
        request(Filter.atMost("authenticity", 101)),
        "invalid_range",
        "filters[0].authenticity",
        "");
  }

  @Test
  void check_facetsOfEveryFieldThatCanBeCounted_areTaken() {
    var counted =
        SCHEMA.fields().stream()
            .filter(field -> field.can(Ability.FACET))
            .map(Field::name)
            .toArray(String[]::new);
    var request =
        SearchRequest.builder()
            .target(new Target(Map.of(AudienceDimension.COUNTRY, List.of("DE"))))
            .facets(counted)
            .build();

    assertThat(request.checkedAgainst(SCHEMA).facets()).hasSize(counted.length);
  }

  @Test
  void check_facetOrSortWithoutTheAbility_isUnsupported() {
    var facet = SearchRequest.builder().facets("bio").build();
    var sort = SearchRequest.builder().sort(Sort.descending("country")).build();

    assertThat(
            catchThrowableOfType(SearchException.class, () -> facet.checkedAgainst(SCHEMA))
                .code()
                .wireName())
        .isEqualTo("unsupported");
    assertThat(
            catchThrowableOfType(SearchException.class, () -> sort.checkedAgainst(SCHEMA))
                .code()
                .wireName())
        .isEqualTo("unsupported");
  }

  @Test
  void check_conditionOfAnotherKind_saysWhatTheFieldTakes() {
    assertThatExceptionOfType(SearchException.class)
        .isThrownBy(() -> checked(Filter.anyOf("audience", "DE")))
        .withMessageContaining("takes values of several dimensions and minShare, not values");
    assertThatExceptionOfType(SearchException.class)
        .isThrownBy(() -> checked(Filter.atLeast("audience.country", 0.2)))
        .withMessageContaining("takes values and minShare, not min and max");
  }

  private static SearchRequest checked(Filter filter) {
    return SearchRequest.builder().where(filter).build().checkedAgainst(Schema.standard());
  }
}
