package org.creatorsearch.brief;

import java.util.List;
import java.util.Optional;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.Target;
import org.creatorsearch.result.Interpreted;

/**
 * What a brief was read as.
 *
 * @param interpretation every span that was understood, by its place in the brief
 * @param filters the conditions that follow
 * @param wishes the conditions that are only wished for
 * @param target the audience that the brief speaks of; empty for none
 * @param remainingText the words that were not understood: where something was, they rank and leave
 *     nobody out; where nothing was, they are a text
 */
public record BriefReading(
    List<Interpreted> interpretation,
    List<Clause> filters,
    List<Clause> wishes,
    Optional<Target> target,
    String remainingText) {
  public BriefReading {
    interpretation = List.copyOf(interpretation);
    filters = List.copyOf(filters);
    wishes = List.copyOf(wishes);
  }
}
