package org.creatorsearch.samples.imported.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HashtagsTest {

  @Test
  void of_threeSyntaxes_giveTheSameTags() {
    assertThat(Hashtags.of("cute munda|\"Cute Munda\"|\"#2017\"|it's", null))
        .containsExactly("cutemunda", "its");
    assertThat(Hashtags.of("cute munda, 2017, it's", null)).containsExactly("cutemunda", "its");
    assertThat(Hashtags.of("['cute munda', \"it's\", 'a@b.com']", null))
        .containsExactly("cutemunda", "its");
    assertThat(Hashtags.of("[none]", null)).isEmpty();
    assertThat(Hashtags.of("[]", null)).isEmpty();
  }
}
