package org.creatorsearch.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.creatorsearch.theme.ThemeTable;

/** Themes that stand together: "vegan food" is one theme, since vegan is a kind of food. */
final class ThemeChains {
  private ThemeChains() {}

  /** The mentions without themes that were only implied where one below them is told. */
  static List<Mention> told(List<Mention> mentions, ThemeTable themes) {
    var above = new HashSet<String>();
    mentions.stream()
        .filter(m -> ofCreators(m) && !implied(m))
        .forEach(m -> above.addAll(themes.withAncestors(m.values().getFirst())));
    var told = new ArrayList<Mention>();
    for (var mention : mentions) {
      if (!implied(mention) || !mention.field().equals("themes")) {
        told.add(mention);
      } else if (!mention.audience() && !above.contains(mention.values().getFirst())) {
        told.add(mention);
        // Of implied ones the first that says as much or more is enough.
        above.addAll(themes.withAncestors(mention.values().getFirst()));
      }
    }
    return told;
  }

  private static boolean implied(Mention mention) {
    return mention.confidence() == Mention.IMPLIED;
  }

  private static boolean ofCreators(Mention mention) {
    return mention.field().equals("themes") && !mention.audience();
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
