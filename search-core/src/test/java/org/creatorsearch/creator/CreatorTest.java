package org.creatorsearch.creator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.error.WireName;
import org.junit.jupiter.api.Test;

class CreatorTest {
  private static SearchException refused(Supplier<Object> make) {
    return catchThrowableOfType(SearchException.class, make::get);
  }

  @Test
  void build_requiredOnly_leavesTheRestUnknown() {
    var creator = Creator.builder("a", "x", "h").build();

    assertThat(creator.bio()).isEmpty();
    assertThat(creator.followers()).isEmpty();
    assertThat(creator.posts()).isEmpty();
    assertThat(creator.audience()).isEmpty();
  }

  @Test
  void build_blankRequired_isRefusedWithItsPlace() {
    var error = refused(() -> Creator.builder("a", "x", " ").build());

    assertThat(error.code()).isEqualTo(ErrorCode.INVALID_VALUE);
    assertThat(error.field()).contains("handle");
  }

  @Test
  void build_negativeCount_isRefusedWithItsPlace() {
    var error = refused(() -> Creator.builder("a", "x", "h").followers(-1).build());

    assertThat(error.code()).isEqualTo(ErrorCode.INVALID_RANGE);
    assertThat(error.field()).contains("followers");
  }

  @Test
  void build_listChangedLater_changesNothing() {
    var themes = new ArrayList<>(List.of("212"));
    var creator = Creator.builder("a", "x", "h").themes(themes).build();
    themes.clear();

    assertThat(creator.themes()).containsExactly("212");
  }

  @Test
  void audience_sharesChangedLater_changeNothingAndKeepTheirOrder() {
    var shares = new LinkedHashMap<String, Double>();
    shares.put("US", 0.5);
    shares.put("DE", 0.3);
    var audience = audience(shares);
    shares.clear();

    assertThat(audience.country().keySet()).containsExactly("US", "DE");
  }

  @Test
  void audience_shareOutsideZeroToOne_isRefusedWithItsPlace() {
    for (var share : new double[] {-0.1, 1.1, Double.NaN}) {
      var error = refused(() -> audience(Map.of("DE", share)));
      assertThat(error.code()).isEqualTo(ErrorCode.INVALID_RANGE);
      assertThat(error.field()).contains("audience.country.DE");
    }
  }

  @Test
  void price_impossible_isRefused() {
    assertThat(refused(() -> new Price("EUR", -1)).field()).contains("price.post");
    assertThat(refused(() -> new Price("EUR", Double.NaN)).field()).contains("price.post");
    assertThat(refused(() -> new Price("", 1)).field()).contains("price.currency");
  }

  @Test
  void sponsored_sponsorOrDisclosure_isEnough() {
    assertThat(post(Optional.of("Oatly"), Optional.empty()).sponsored()).isTrue();
    assertThat(post(Optional.empty(), Optional.of(true)).sponsored()).isTrue();
    assertThat(post(Optional.empty(), Optional.of(false)).sponsored()).isFalse();
    assertThat(post(Optional.empty(), Optional.empty()).sponsored()).isFalse();
  }

  @Test
  void build_thingsInNoOrder_areInTheirOne() {
    var older = Post.builder(Instant.parse("2026-01-01T00:00:00Z")).id("1").build();
    var newer = Post.builder(Instant.parse("2026-02-01T00:00:00Z")).id("2").build();
    var first = HistoryPoint.of(LocalDate.of(2026, 1, 1), 5);
    var second = HistoryPoint.of(LocalDate.of(2026, 2, 1), 6).withViews(9).withFollowing(3);

    var creator =
        Creator.builder("a", "x", "@@jane")
            .addPost(older)
            .addPost(newer)
            .addHistory(second)
            .addHistory(first.withViews(1))
            .addHistory(first)
            .build();

    assertThat(creator.posts()).containsExactly(newer, older);
    assertThat(creator.history()).containsExactly(first, second);
    assertThat(creator.handle()).isEqualTo("jane");
  }

  @Test
  void toBuilder_changesOnlyWhatIsSet() {
    var creator = Creator.builder("a", "x", "h").languages("de", "en").followers(5).build();

    assertThat(creator.toBuilder().build()).isEqualTo(creator);
    assertThat(creator.toBuilder().languages("ja").build())
        .isEqualTo(Creator.builder("a", "x", "h").languages("ja").followers(5).build());
    var post = post(Optional.of("Oatly"), Optional.of(true));
    assertThat(post.toBuilder().build()).isEqualTo(post);
  }

  @Test
  void records_thatSayNothing_areRefused() {
    assertThat(refused(() -> new Contact(Optional.empty(), Optional.of(" "))).field())
        .contains("contact");
    assertThat(
            refused(() -> new JointShare(Optional.empty(), Optional.empty(), Optional.empty(), 0.5))
                .field())
        .contains("audience.joint");
  }

  @Test
  void build_provenanceOfNoKey_isRefusedWithTheNearest() {
    var by = new Provenance(Optional.of("platform"), Optional.empty());

    var error = refused(() -> Creator.builder("a", "x", "h").provenance("contry", by).build());

    assertThat(error.field()).contains("provenance");
    assertThat(error.suggestion()).contains("country");
    assertThat(Creator.builder("a", "x", "h").provenance("audience.age", by).build().provenance())
        .containsOnlyKeys("audience.age");
  }

  @Test
  void build_sketch_isBase64() {
    var longest = "AQMD".repeat(25_000);
    assertThat(Creator.builder("a", "x", "h").audienceSketch(longest).build().audienceSketch())
        .contains(longest);
    for (var sketch : List.of("not base64", "AQMD==", "A", "AQ-_")) {
      assertThat(
              refused(() -> Creator.builder("a", "x", "h").audienceSketch(sketch).build()).field())
          .contains("audienceSketch");
    }
  }

  @Test
  void wireName_find_givesTheConstantAgain() {
    for (var range : AgeRange.values()) {
      assertThat(WireName.find(AgeRange.class, range.wireName())).contains(range);
    }
    assertThat(WireName.find(Gender.class, "FEMALE")).isEmpty();
    assertThat(WireName.names(Gender.class)).containsExactly("female", "male", "other");
  }

  private static Audience audience(Map<String, Double> country) {
    return new Audience(
        Optional.empty(),
        OptionalLong.empty(),
        country,
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of());
  }

  private static Post post(Optional<String> sponsor, Optional<Boolean> paid) {
    return new Post(
        Optional.empty(),
        Instant.parse("2026-01-01T00:00:00Z"),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        sponsor,
        paid,
        Optional.empty());
  }
}
