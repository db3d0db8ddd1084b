package org.creatorsearch.creator;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One post with the counters the platform shows; a hidden counter is absent, not zero.
 *
 * @param id the platform's id of the post
 * @param at when it was published; 1990 to 2100
 * @param format {@code video}, {@code short}, {@code image}, {@code carousel}, {@code live} and the
 *     like
 * @param text title or caption; at most 10,000 characters
 * @param views times seen
 * @param likes times liked
 * @param comments comments
 * @param shares times passed on
 * @param saves times kept
 * @param sponsor the brand it was made for
 * @param paid whether it is disclosed as advertising
 * @param pinned whether it is pinned or boosted, and so no fair sample of the creator's engagement
 */
public record Post(
    Optional<String> id,
    Instant at,
    Optional<String> format,
    Optional<String> text,
    OptionalLong views,
    OptionalLong likes,
    OptionalLong comments,
    OptionalLong shares,
    OptionalLong saves,
    Optional<String> sponsor,
    Optional<Boolean> paid,
    Optional<Boolean> pinned) {
  private static final int LONGEST_TEXT = 10_000;

  public Post {
    id = Rules.name("posts.id", id);
    Rules.moment("posts.at", at);
    format = Rules.name("posts.format", format);
    text = Rules.text("posts.text", text, LONGEST_TEXT);
    sponsor = Rules.name("posts.sponsor", sponsor);
    Rules.count("posts.views", views);
    Rules.count("posts.likes", likes);
    Rules.count("posts.comments", comments);
    Rules.count("posts.shares", shares);
    Rules.count("posts.saves", saves);
  }

  /** Starts a post of which nothing else is known yet. */
  public static PostBuilder builder(Instant at) {
    return new PostBuilder(at);
  }

  /** Starts a post that differs from this one in what is set on it. */
  public PostBuilder toBuilder() {
    return new PostBuilder(this);
  }

  /** Whether the post was made for a brand: it names a sponsor or is disclosed as advertising. */
  public boolean sponsored() {
    return sponsor.isPresent() || paid.orElse(false);
  }
}
