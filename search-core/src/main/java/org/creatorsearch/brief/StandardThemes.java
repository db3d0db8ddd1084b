package org.creatorsearch.brief;

import org.creatorsearch.theme.Theme;
import org.creatorsearch.theme.ThemeTable;

/** Which themes of the standard table an operator's own table has too, under the same id. */
final class StandardThemes {
  private final ThemeTable themes;

  StandardThemes(ThemeTable themes) {
    this.themes = themes;
  }

  /** Whether the id means in both what the word lists take it for. */
  boolean has(String id) {
    return themes.find(id).map(Theme::name).equals(ThemeTable.standard().find(id).map(Theme::name));
  }
}
