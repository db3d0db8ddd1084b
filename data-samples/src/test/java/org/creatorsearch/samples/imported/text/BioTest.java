package org.creatorsearch.samples.imported.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BioTest {

  @Test
  void of_linksOnly_leaveNoBio() {
    Bio bio = Bio.of("https://a.b/c\\n\\nwww.example.com bit.ly/xyz shop@example.com");

    assertThat(bio.value()).isNull();
    assertThat(bio.email()).isTrue();
  }
}
