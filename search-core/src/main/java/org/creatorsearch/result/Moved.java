package org.creatorsearch.result;

import java.util.Optional;
import org.creatorsearch.error.WireName;
import org.creatorsearch.query.Aspect;

/**
 * Why a hit stands elsewhere than by its score.
 *
 * @param from its place by score among all matches, from 1 on
 * @param to its place as it is, from 1 on, pages before this one counted
 * @param by what moved it
 * @param aspect the aspect that it was moved for; empty for {@link Rule#OTHERS} and {@link
 *     Rule#EXPLORE}
 * @param value its value there that counted; empty where it has none, or no aspect is meant
 * @param because the same in words: {@code tier: first micro on this page}
 */
public record Moved(
    int from, int to, Rule by, Optional<Aspect> aspect, Optional<String> value, String because) {
  /** What moves hits. */
  public enum Rule implements WireName {
    /** It brings what the page had less of. */
    DIVERSITY,
    /** A quota asked for it, or kept it from a page before. */
    QUOTA,
    /** It is a new creator and was drawn, which is said even where it stands as by its score. */
    EXPLORE,
    /** Others were moved before it or away from there, and it made room or took it. */
    OTHERS
  }
}
