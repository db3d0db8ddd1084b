package org.creatorsearch.theme;

import java.util.List;
import java.util.Optional;

/**
 * One node of the tree of themes.
 *
 * @param id code, for instance {@code 212}; some are alphanumeric
 * @param parent code of the node above; empty at the top
 * @param name English name, for instance {@code Vegan Diets}
 * @param aliases what people call it, in several languages
 */
public record Theme(String id, Optional<String> parent, String name, List<String> aliases) {
  public Theme {
    aliases = List.copyOf(aliases);
  }
}
