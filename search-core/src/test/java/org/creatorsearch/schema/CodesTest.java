package org.creatorsearch.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.error.WireName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodesTest {
  private static final Schema SCHEMA = Schema.standard();

  @ParameterizedTest
  @CsvSource({
    "country,de,DE",
    "audience.country, AT ,AT",
    "languages,DE,de",
    "languages,en_us,en-US",
    "audience.language,zh-hant,zh-Hant",
    "languages,gsw,gsw",
    "themes,212,212",
    "themes,vegan diets,212",
    "audience.interest,Gaming,680",
    "themes,TIFQA5,TIFQA5",
    "gender,Female,female",
    "audience.gender,OTHER,other",
    "ageRange,65+,65+",
    "accountType,Brand,brand",
    "tier,MEGA,mega",
    "verified,True,true",
    "openToWork,false,false",
    "contact.email,TRUE,true",
    "growthSpike,true,true",
    "currency,eur,EUR",
    "region,de-be,DE-BE",
    "platform,YouTube,youtube",
    "hashtags,#Vegan,vegan",
    "hashtags,## Vegan,vegan",
    "city,' Köln ',Köln",
    "brands,Oatly,Oatly"
  })
  void canonical_otherSpelling_becomesTheOne(String field, String value, String expected) {
    assertThat(SCHEMA.canonical(field, value)).isEqualTo(expected);
    assertThat(SCHEMA.canonical(field, expected)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "country,XX,",
    "country,Germany,DE",
    "country,Germny,DE",
    "languages,german,de",
    "languages,1,",
    "themes,vegan diet,Vegan Diets",
    "themes,999999,",
    "gender,woman,",
    "gender,femal,female",
    "ageRange,18-25,18-24",
    "accountType,creater,creator",
    "tier,micros,micro",
    "verified,yes,",
    "currency,EURO,EUR"
  })
  void canonical_outsideTheSet_isUnknownWithTheNearest(
      String field, String value, String suggestion) {
    var error = catchThrowableOfType(SearchException.class, () -> SCHEMA.canonical(field, value));

    assertThat(error.code()).isEqualTo(ErrorCode.UNKNOWN_VALUE);
    assertThat(error.field()).contains(field);
    assertThat(error.suggestion().orElse(null)).isEqualTo(suggestion);
  }

  @ParameterizedTest
  @CsvSource(
      value = {"city;' '", "hashtags;'#'", "brands;'a\nb'"},
      delimiter = ';')
  void canonical_nothingPrintable_isInvalid(String field, String value) {
    var error = catchThrowableOfType(SearchException.class, () -> SCHEMA.canonical(field, value));

    assertThat(error.code()).isEqualTo(ErrorCode.INVALID_VALUE);
  }

  @Test
  void canonical_tooLong_isInvalid() {
    var error =
        catchThrowableOfType(
            SearchException.class, () -> SCHEMA.canonical("city", "x".repeat(201)));

    assertThat(error.code()).isEqualTo(ErrorCode.INVALID_VALUE);
  }

  @Test
  void label_codes_areNamed() {
    assertThat(SCHEMA.label("country", "DE")).isEqualTo("Germany");
    assertThat(SCHEMA.label("languages", "pt-BR")).contains("Portuguese");
    assertThat(SCHEMA.label("themes", "212")).isEqualTo("Vegan Diets");
    assertThat(SCHEMA.label("city", "Köln")).isEqualTo("Köln");
  }

  @Test
  void field_withoutAbility_suggestsOneThatHasIt() {
    var error =
        catchThrowableOfType(SearchException.class, () -> SCHEMA.field("followers", Ability.TEXT));

    assertThat(error.code()).isEqualTo(ErrorCode.UNSUPPORTED);
  }

  @ParameterizedTest
  @EnumSource(Tier.class)
  void tier_bounds_belongToTheUpperClass(Tier tier) {
    assertThat(Tier.of(tier.from())).isEqualTo(tier);
    if (tier != Tier.NANO) {
      assertThat(Tier.of(tier.from() - 1)).isLessThan(tier);
    }
    assertThat(Tier.of(Long.MAX_VALUE)).isEqualTo(Tier.MEGA);
  }

  @Test
  void engagementDefinition_ids_areFoundAgain() {
    assertThat(WireName.names(EngagementDefinition.class))
        .allSatisfy(
            id ->
                assertThat(
                        WireName.require(EngagementDefinition.class, id, "definition").wireName())
                    .isEqualTo(id))
        .contains("interactions-views");
    assertThat(WireName.find(EngagementDefinition.class, "none")).isEmpty();
    assertThat(EngagementDefinition.defaultFor("tiktok")).isEqualTo(EngagementDefinition.VIEWS);
    assertThat(EngagementDefinition.defaultFor("x")).isEqualTo(EngagementDefinition.FOLLOWERS);
  }

  @Test
  void canonical_ofAnUnknownField_isUnknownField() {
    var error = catchThrowableOfType(SearchException.class, () -> SCHEMA.canonical("contry", "DE"));

    assertThat(error.code()).isEqualTo(ErrorCode.UNKNOWN_FIELD);
    assertThat(error.suggestion()).contains("country");
  }

  @Test
  void abilities_datedAndSampled_areThoseOfOneFieldEach() {
    assertThat(SCHEMA.fields())
        .filteredOn(f -> f.can(Ability.DATED))
        .extracting(Field::name)
        .containsExactly("brands");
    assertThat(SCHEMA.fields())
        .filteredOn(f -> f.can(Ability.SAMPLED))
        .extracting(Field::name)
        .containsExactly("engagementRate");
  }
}
