package org.creatorsearch.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.creatorsearch.measure.TestProfiles.AS_OF;
import static org.creatorsearch.measure.TestProfiles.creator;
import static org.creatorsearch.measure.TestProfiles.measures;
import static org.creatorsearch.measure.TestProfiles.pinned;
import static org.creatorsearch.measure.TestProfiles.post;

import java.util.List;
import java.util.stream.IntStream;
import org.creatorsearch.creator.Post;
import org.junit.jupiter.api.Test;

class CadenceTest {
  @Test
  void perWeek_overAnOldEnoughList_countsTheWindow() {
    var measures = measures(creator("youtube").posts(days(0, 10, 29, 30, 89, 90, 300)));

    assertThat(measures.postsPerWeek().orElseThrow()).isCloseTo(7 * 3 / 30.0, within(1e-12));
    assertThat(measures.postsPerWeek90().orElseThrow()).isCloseTo(7 * 5 / 90.0, within(1e-12));
    assertThat(measures.lastPost()).hasValue(AS_OF);
  }

  @Test
  void perWeek_overATruncatedList_countsTheDaysItCovers() {
    var daily = IntStream.range(0, 12).toArray();
    var measures = measures(creator("youtube").posts(days(daily)));

    assertThat(measures.postsPerWeek()).hasValue(7);
    assertThat(measures.postsPerWeek90()).hasValue(7);
  }

  @Test
  void perWeek_overAListOfTwoDays_countsAWeek() {
    assertThat(measures(creator("youtube").posts(days(0, 1))).postsPerWeek()).hasValue(2);
  }

  @Test
  void perWeek_ofAllPostsThereAre_countsTheWholeWindow() {
    var measures = measures(creator("youtube").postCount(3).posts(days(0, 1, 2)));

    assertThat(measures.postsPerWeek().orElseThrow()).isCloseTo(0.7, within(1e-12));
  }

  @Test
  void perWeek_withAnOldPinnedPost_stillSeesTheTruncation() {
    var posts = List.of(pinned(post(900, 1, 1, 1)), post(0, 1, 1, 1), post(6, 1, 1, 1));

    assertThat(measures(creator("youtube").posts(posts)).postsPerWeek()).hasValue(2);
  }

  @Test
  void perWeek_ofASilentCreator_isZero() {
    var measures = measures(creator("youtube").posts(days(100, 120)));

    assertThat(measures.postsPerWeek()).hasValue(0);
    assertThat(measures.lastPost()).hasValue(AS_OF.minusDays(100));
  }

  @Test
  void perWeek_withoutPosts_isAbsent() {
    assertThat(measures(creator("youtube")).postsPerWeek()).isEmpty();
    assertThat(measures(creator("youtube").posts(days(-1))).postsPerWeek()).isEmpty();
    assertThat(measures(creator("youtube").posts(days(-1))).lastPost()).isEmpty();
  }

  private static List<Post> days(int... daysAgo) {
    return IntStream.of(daysAgo).mapToObj(d -> post(d, 100, 1, 1)).toList();
  }
}
