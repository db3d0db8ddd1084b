package org.creatorsearch.brief;

import java.util.ArrayList;
import java.util.List;
import org.creatorsearch.theme.ThemeTable;

/** Themes that stand together: "vegan food" is one theme, since vegan is a kind of food. */
final class ThemeChains {
  private ThemeChains() {}

  /** The mentions without themes that were only implied where one below them is told. */
  static List<Mention> told(List<Mention> mentions, ThemeTable themes) {
    return mentions.stream()
        .filter(
            m ->
                m.confidence() != Mention.IMPLIED
                    || !m.field().equals("themes")
                    || (!m.audience() && mentions.stream().noneMatch(n -> below(n, m, themes))))
        .toList();
  }

  private static boolean below(Mention lower, Mention upper, ThemeTable themes) {
    return !lower.equals(upper)
        && lower.field().equals("themes")
        && !lower.audience()
        && (lower.confidence() != Mention.IMPLIED || lower.from() < upper.from())
        && above(upper, lower, themes);
  }

  /** The mentions, with a theme and one above it that touch made into one. */
  static List<Mention> joined(List<Mention> mentions, ThemeTable themes) {
    var joined = new ArrayList<Mention>();
    for (var mention : mentions) {
      var last = joined.isEmpty() ? mention : joined.getLast();
      if (!joined.isEmpty() && touch(last, mention) && above(last, mention, themes)) {
        joined.set(joined.size() - 1, last.joined(mention, mention.values()));
      } else if (!joined.isEmpty() && touch(last, mention) && above(mention, last, themes)) {
        joined.set(joined.size() - 1, last.joined(mention, last.values()));
      } else {
        joined.add(mention);
      }
    }
    return joined;
  }

  /** Whether two themes describe one thing, with nothing between them. */
  static boolean touch(Mention first, Mention second) {
    return first.field().equals("themes")
        && second.field().equals("themes")
        && first.to() == second.from()
        && first.negated() == second.negated()
        && first.audience() == second.audience();
  }

  private static boolean above(Mention upper, Mention lower, ThemeTable themes) {
    return themes.withAncestors(lower.values().getFirst()).contains(upper.values().getFirst());
  }
}
