package org.creatorsearch.samples.imported.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorsearch.samples.imported.SharedData;
import org.junit.jupiter.api.Test;

/** Compares our tables with the taxonomy, where it is at hand. */
class TaxonomyTest {

  @Test
  void themes_everyMappedId_isInTheTaxonomy() throws IOException {
    Path taxonomy = SharedData.directory("taxonomy_iab").resolve("Content_Taxonomy_3.1.tsv");
    Set<String> ids =
        Files.readAllLines(taxonomy).stream()
            .map(line -> line.split("\t", -1)[0])
            .collect(Collectors.toSet());

    assertThat(ids).hasSizeGreaterThan(700).containsAll(Themes.VTUBER);
    assertThat(Themes.youtube().all()).allSatisfy(themes -> assertThat(ids).containsAll(themes));
    assertThat(ids).containsAll(ThemeWords.all());
    assertThat(Themes.influencers().all())
        .allSatisfy(themes -> assertThat(ids).containsAll(themes));
  }
}
