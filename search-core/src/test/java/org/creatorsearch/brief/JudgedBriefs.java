package org.creatorsearch.brief;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Briefs with what a careful person reads from them. A line {@code > brief} is followed by one line
 * a slot, indented by two blanks; {@code # de} sets the language of the briefs below it.
 *
 * <p>A slot is {@code [soft] FIELD OP VALUE [SHARE]}: one value a line, numbers in plain decimals,
 * rates and shares as parts of one. {@code soft} is what is only wished for. What describes the
 * creator is a creator's field, what is said of followers, fans or a Zielgruppe is {@code
 * audience.*}: {@code target} where it is merely described, {@code anyOf} where strength is asked
 * for ("mostly", or a share, which stands behind the value). A mere amount before followers is
 * {@code min}, a mere price {@code max}, "about N" is a fifth around N. Exclusions are {@code
 * noneOf}. A city is no country unless the country is named too. What has no theme in the table is
 * text and has no slot.
 */
final class JudgedBriefs {
  private JudgedBriefs() {}

  /**
   * One brief.
   *
   * @param language BCP 47
   * @param brief the text
   * @param slots what it asks for
   */
  record Judged(String language, String brief, List<Slot> slots) {}

  /** The briefs of a file. */
  static List<Judged> read(Path file) throws IOException {
    var judged = new ArrayList<Judged>();
    var language = "";
    for (var line : Files.readAllLines(file)) {
      if (line.startsWith("# ")) {
        language = line.substring(2);
      } else if (line.startsWith("> ")) {
        judged.add(new Judged(language, line.substring(2), new ArrayList<>()));
      } else if (line.startsWith("  ")) {
        judged.getLast().slots().add(Slot.parse(line.strip()));
      }
    }
    return judged;
  }
}
