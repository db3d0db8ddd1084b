package org.creatorsearch.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.HistoryPoint;
import org.creatorsearch.creator.Post;
import org.creatorsearch.creator.Provenance;
import org.junit.jupiter.api.Test;

class OriginTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @Test
  void of_everyFieldThatIsFiltered_namesKeysOfTheProfile() {
    for (var field : Schema.standard().fields()) {
      if (field.can(Ability.FILTER)) {
        var creator = Creator.builder("a", "x", "h");
        field.origin().keys().forEach(key -> creator.provenance(key, by("platform")));
        assertThat(creator.build().provenance().keySet())
            .as(field.name())
            .containsExactlyInAnyOrderElementsOf(field.origin().keys());
      }
    }
  }

  @Test
  void of_keyUnderAnother_namesBothTheNearestFirst() {
    assertThat(Origin.of("audience.age"))
        .isEqualTo(new Origin(List.of("audience.age", "audience"), Origin.Dating.UPDATE));
  }

  @Test
  void of_dayAndSourceUnderDifferentKeys_takesEachFromTheNearest() {
    var stated = Map.of("audience", on(3, "platform"), "audience.age", by("vendor"));

    assertThat(Origin.of("audience.age").of(stated, days()))
        .isEqualTo(new Provenance(Optional.of("vendor"), Optional.of(TODAY.minusDays(3))));
  }

  @Test
  void of_nothingStated_asksTheProfile() {
    assertThat(Origin.of("followers").of(Map.of(), days()).at()).contains(TODAY.minusDays(10));
    assertThat(Origin.of("medianViews").of(Map.of(), days()).at()).contains(TODAY.minusDays(5));
    assertThat(Origin.of("growth7").of(Map.of(), days()).at()).contains(TODAY.minusDays(40));
  }

  @Test
  void of_nothingKnown_isUnknown() {
    var nothing = new Origin.Days(Optional.empty(), Optional.empty(), Optional.empty());

    assertThat(Origin.of("followers").of(Map.of(), nothing))
        .isEqualTo(new Provenance(Optional.empty(), Optional.empty()));
  }

  /** Updated ten days ago, with a post of five days ago and a history that ended forty days ago. */
  private static Origin.Days days() {
    var silent =
        new HistoryPoint(TODAY, OptionalLong.empty(), OptionalLong.empty(), OptionalLong.of(9));
    return Origin.Days.of(
        Creator.builder("a", "x", "h")
            .updatedAt(moment(10))
            .posts(List.of(post(-1), post(5), post(90)))
            .history(List.of(HistoryPoint.of(TODAY.minusDays(40), 100), silent))
            .build(),
        TODAY);
  }

  private static Post post(int daysAgo) {
    return Post.builder(moment(daysAgo)).build();
  }

  private static Instant moment(int daysAgo) {
    return Instant.parse("2026-11-20T12:00:00Z").minusSeconds(86_400L * daysAgo);
  }

  private static Provenance by(String source) {
    return new Provenance(Optional.of(source), Optional.empty());
  }

  private static Provenance on(int daysAgo, String source) {
    return new Provenance(Optional.of(source), Optional.of(TODAY.minusDays(daysAgo)));
  }
}
