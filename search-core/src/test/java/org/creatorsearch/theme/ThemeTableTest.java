package org.creatorsearch.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.junit.jupiter.api.Test;

class ThemeTableTest {
  private final ThemeTable table = ThemeTable.standard();

  @Test
  void standard_everyParent_exists() {
    assertThat(table.all())
        .hasSizeGreaterThan(600)
        .allSatisfy(
            t -> {
              assertThat(t.name()).isNotBlank();
              t.parent().ifPresent(p -> assertThat(table.find(p)).as(t.id()).isPresent());
            });
  }

  @Test
  void standard_everyTheme_endsAtTheTop() {
    assertThat(table.all())
        .allSatisfy(
            t -> {
              var up = table.withAncestors(t.id());
              assertThat(up).startsWith(t.id()).doesNotHaveDuplicates().hasSizeLessThan(6);
              assertThat(table.find(up.getLast()).orElseThrow().parent()).isEmpty();
            });
  }

  @Test
  void standard_everyAlias_resolvesToSomeTheme() {
    assertThat(table.all())
        .allSatisfy(
            t -> assertThat(t.aliases()).allSatisfy(a -> assertThat(table.resolve(a)).isPresent()));
  }

  @Test
  void withAncestors_ofALeaf_goesUp() {
    assertThat(table.withAncestors("212")).containsExactly("212", "210");
    assertThat(table.withAncestors("529")).containsExactly("529", "527", "483");
    assertThat(table.withAncestors("unknown")).containsExactly("unknown");
  }

  @Test
  void resolve_idNameOrAlias_givesTheId() {
    assertThat(table.resolve("212")).contains("212");
    assertThat(table.resolve("VEGAN DIETS")).contains("212");
    assertThat(table.resolve("pflanzlich")).contains("212");
    assertThat(table.resolve("ヴィーガン")).contains("212");
    assertThat(table.resolve("nothing like it")).isEmpty();
  }

  @Test
  void nearest_misspelling_givesTheName() {
    assertThat(table.nearest("Vegan Dites")).contains("Vegan Diets");
    assertThat(table.nearest("qqqqqqqqqq")).isEmpty();
  }

  @Test
  void label_unknownId_isTheIdItself() {
    assertThat(table.label("212")).isEqualTo("Vegan Diets");
    assertThat(table.label("own-1")).isEqualTo("own-1");
  }

  @Test
  void read_ownTable_hasItsThemes() throws IOException {
    var own =
        ThemeTable.read(
            bytes("# comment\n\na\t\tTop\nb\ta\tBelow\n"), bytes("b\ten:under,lower;de:unten\n"));

    assertThat(own.withAncestors("b")).containsExactly("b", "a");
    assertThat(own.find("b").orElseThrow().aliases()).containsExactly("under", "lower", "unten");
    assertThat(own.resolve("UNTEN")).contains("b");
  }

  @Test
  void read_brokenTable_namesTheLine() {
    assertRefused("a\tb\tA\nb\ta\tB\n", "", "themes line 1");
    assertRefused("a\t\tA\nb\tx\tB\n", "", "themes line 2");
    assertRefused("a\t\tA\n\nb\ta\n", "", "themes line 3");
    assertRefused("a\t\tA\na\t\tB\n", "", "themes line 2");
    assertRefused("a\t\tA\n", "b\ten:x\n", "aliases line 1");
    assertRefused("a\t\tA\n", "a\tno language\n", "aliases line 1");
  }

  private static void assertRefused(String themes, String aliases, String place) {
    var error =
        catchThrowableOfType(
            SearchException.class, () -> ThemeTable.read(bytes(themes), bytes(aliases)));

    assertThat(error.code()).isEqualTo(ErrorCode.INVALID_VALUE);
    assertThat(error.field()).contains(place);
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
