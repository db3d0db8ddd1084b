package org.creatorsearch.internal.execute;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.safety.SafetyMention;
import org.creatorsearch.safety.SafetyReport;
import org.creatorsearch.theme.ThemeTable;

/** What a creator mentions, with the posts that show it, in words. */
final class SafetyWording {
  /** The field that these are the values of. */
  static final String FIELD = "safety";

  /** The newest say enough; the creator's own page has all. */
  private static final int MOST_MENTIONS = 10;

  private SafetyWording() {}

  /** Of {@code creator}; empty where there was nothing to look at. */
  static Optional<String> of(Creator creator, ThemeTable themes) {
    var report = SafetyReport.of(creator, themes);
    if (report.mentions().isEmpty()) {
      return report.themes().stream().map(theme -> theme.wireName()).findFirst();
    }
    var more = report.mentions().size() - MOST_MENTIONS;
    return Optional.of(
        report.mentions().stream()
                .limit(MOST_MENTIONS)
                .map(SafetyWording::of)
                .collect(Collectors.joining("; "))
            + (more > 0 ? "; and " + more + " more" : ""));
  }

  private static String of(SafetyMention mention) {
    return mention.theme().wireName()
        + ": "
        + String.join(", ", mention.words())
        + mention
            .at()
            .map(at -> " (" + post(mention) + LocalDate.ofInstant(at, ZoneOffset.UTC) + ")")
            .orElse(" (" + mention.source().wireName() + ")");
  }

  private static String post(SafetyMention mention) {
    return mention.post().map(id -> "post " + id + ", ").orElse("post of ");
  }
}
