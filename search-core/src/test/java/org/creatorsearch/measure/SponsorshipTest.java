package org.creatorsearch.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;
import static org.creatorsearch.measure.TestProfiles.AS_OF;
import static org.creatorsearch.measure.TestProfiles.creator;
import static org.creatorsearch.measure.TestProfiles.measures;
import static org.creatorsearch.measure.TestProfiles.post;
import static org.creatorsearch.measure.TestProfiles.sponsored;

import java.util.List;
import org.junit.jupiter.api.Test;

class SponsorshipTest {
  @Test
  void lift_isMedianOfSponsoredOverMedianOfOthers() {
    var measures =
        measures(
            creator("youtube")
                .posts(
                    List.of(
                        sponsored(post(5, 100, 2, 0), "Oatly"),
                        sponsored(post(6, 100, 4, 0), "Acme"),
                        post(7, 100, 5, 0),
                        post(8, 100, 6, 0),
                        post(9, 100, 9, 0))));

    assertThat(measures.sponsoredLift().orElseThrow()).isCloseTo(0.5, within(1e-12));
    assertThat(measures.sponsoredLiftPosts()).isEqualTo(5);
    assertThat(measures.sponsoredShare()).hasValue(0.4);
  }

  @Test
  void lift_withOneOfAKind_isAbsent() {
    var measures =
        measures(
            creator("youtube")
                .posts(
                    List.of(
                        sponsored(post(5, 100, 2, 0), "Oatly"),
                        post(7, 100, 5, 0),
                        post(8, 100, 6, 0))));

    assertThat(measures.sponsoredLift()).isEmpty();
    assertThat(measures.sponsoredShare().orElseThrow()).isCloseTo(1 / 3.0, within(1e-12));
  }

  @Test
  void liftPosts_areTheMatureOnesOfAYearWithKnownRates() {
    var measures =
        measures(
            creator("youtube")
                .posts(
                    List.of(
                        sponsored(post(3, 100, 2, 0), "Oatly"), // too young
                        sponsored(post(5, 100, 2, 0), "Oatly"),
                        post(7, 0, 5, 0), // of unknown views
                        post(8, 100, 6, 0),
                        post(400, 100, 9, 0)))); // too old

    assertThat(measures.sponsoredLift()).isEmpty();
    assertThat(measures.sponsoredLiftPosts()).isEqualTo(2);
    assertThat(measures(creator("youtube")).sponsoredLiftPosts()).isZero();
  }

  @Test
  void lift_overPostsWithoutReactions_isAbsent() {
    var posts =
        List.of(
            sponsored(post(5, 100, 2, 0), "Oatly"),
            sponsored(post(6, 100, 2, 0), "Oatly"),
            post(7, 100, 0, 0),
            post(8, 100, 0, 0));

    assertThat(measures(creator("youtube").posts(posts)).sponsoredLift()).isEmpty();
  }

  @Test
  void brandLastPosts_areTheNewestByBrand() {
    var posts =
        List.of(
            sponsored(post(60, 1, 1, 1), "Oatly"),
            sponsored(post(2, 1, 1, 1), "Oatly"),
            sponsored(post(90, 1, 1, 1), "Acme"),
            sponsored(post(-1, 1, 1, 1), "Later"));

    assertThat(measures(creator("youtube").posts(posts)).brandLastPosts())
        .containsExactly(entry("Acme", AS_OF.minusDays(90)), entry("Oatly", AS_OF.minusDays(2)));
  }

  @Test
  void share_withoutPosts_isAbsent() {
    assertThat(measures(creator("youtube")).sponsoredShare()).isEmpty();
  }
}
