package org.creatorsearch.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.creatorsearch.measure.TestProfiles.creator;
import static org.creatorsearch.measure.TestProfiles.measures;
import static org.creatorsearch.measure.TestProfiles.post;

import java.util.List;
import org.creatorsearch.creator.Price;
import org.junit.jupiter.api.Test;

class ViewsTest {
  @Test
  void medianViews_ofAnEvenNumber_isTheMeanOfTheMiddle() {
    var posts = List.of(post(5, 100, 1, 1), post(6, 300, 1, 1), post(7, 0, 1, 1));

    assertThat(measures(creator("youtube").posts(posts)).medianViews()).hasValue(200);
  }

  @Test
  void expectedViews_ofPostsOfOneDay_areTheMedian() {
    var posts = List.of(post(5, 100, 1, 1), post(5, 300, 1, 1));

    assertThat(measures(creator("youtube").posts(posts)).expectedViews()).hasValue(200);
  }

  @Test
  void expectedViews_followTheNewerPosts() {
    var posts =
        List.of(
            post(5, 900, 1, 1), // weighs 1
            post(35, 300, 1, 1), // weighs a half
            post(65, 100, 1, 1)); // weighs a quarter

    assertThat(measures(creator("youtube").posts(posts)).medianViews()).hasValue(300);
    assertThat(measures(creator("youtube").posts(posts)).expectedViews()).hasValue(900);
  }

  @Test
  void viewedPosts_areThoseOfTheWindowWhoseViewsAreKnown() {
    var posts =
        List.of(post(2, 9, 1, 1), post(5, 100, 1, 1), post(6, 0, 1, 1), post(100, 300, 1, 1));

    assertThat(measures(creator("youtube").posts(posts)).viewedPosts()).isEqualTo(1);
    assertThat(measures(creator("youtube")).viewedPosts()).isZero();
  }

  @Test
  void price_isPerThousandExpectedViews() {
    var creator =
        creator("youtube").posts(List.of(post(5, 20_000, 1, 1))).price(new Price("EUR", 650));

    assertThat(measures(creator).pricePerThousandViews().orElseThrow())
        .isCloseTo(32.5, within(1e-12));
  }

  @Test
  void views_ofPostsWithoutViews_areAbsent() {
    var measures =
        measures(
            creator("instagram")
                .posts(List.of(post(5, TestProfiles.HIDDEN, 1, 1)))
                .price(new Price("EUR", 650)));

    assertThat(measures.medianViews()).isEmpty();
    assertThat(measures.expectedViews()).isEmpty();
    assertThat(measures.pricePerThousandViews()).isEmpty();
  }
}
