package org.creatorsearch.safety;

import java.util.List;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.schema.SafetyTheme;
import org.creatorsearch.theme.ThemeTable;

/**
 * What a profile mentions that could be delicate for a brand.
 *
 * @param posts posts with a text that were looked at
 * @param mentions where what is mentioned: those of posts first, the newest post first, then those
 *     of hashtags and themes; within one, in the order of themes
 */
public record SafetyReport(int posts, List<SafetyMention> mentions) {
  public SafetyReport {
    mentions = List.copyOf(mentions);
  }

  /** What {@code creator} mentions. */
  public static SafetyReport of(Creator creator, ThemeTable themes) {
    return SafetyReading.of(creator, themes);
  }

  /**
   * What is mentioned at all; {@link SafetyTheme#NONE} where nothing is in texts that were looked
   * at, and nothing where there were none to look at.
   */
  public List<SafetyTheme> themes() {
    var found = mentions.stream().map(SafetyMention::theme).distinct().sorted().toList();
    return found.isEmpty() && posts > 0 ? List.of(SafetyTheme.NONE) : found;
  }
}
