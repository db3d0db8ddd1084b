package org.creatorsearch.safety;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorsearch.creator.Post;
import org.creatorsearch.error.WireName;
import org.creatorsearch.schema.SafetyTheme;

/**
 * Where a profile mentions something.
 *
 * @param theme what is mentioned
 * @param source where
 * @param post id of the post, where it is one that has an id
 * @param at when the post was published, where it is one
 * @param words what mentions it: words of a text, hashtags, or names of themes; distinct, in their
 *     order
 */
public record SafetyMention(
    SafetyTheme theme,
    Source source,
    Optional<String> post,
    Optional<Instant> at,
    List<String> words) {
  /** What mentions are found in. */
  public enum Source implements WireName {
    /** The text of a post. */
    POST,
    /** The hashtags of the profile. */
    HASHTAGS,
    /** The themes of the profile. */
    THEMES
  }

  public SafetyMention {
    words = List.copyOf(words);
  }

  static SafetyMention in(Post post, SafetyTheme theme, List<String> words) {
    return new SafetyMention(theme, Source.POST, post.id(), Optional.of(post.at()), words);
  }

  static SafetyMention in(Source source, SafetyTheme theme, List<String> words) {
    return new SafetyMention(theme, source, Optional.empty(), Optional.empty(), words);
  }
}
