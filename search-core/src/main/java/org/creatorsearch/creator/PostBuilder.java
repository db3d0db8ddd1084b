package org.creatorsearch.creator;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Assembles a {@link Post} from what is known; whatever is never set stays unknown. */
public final class PostBuilder {
  private final Instant at;
  private Optional<String> id = Optional.empty();
  private Optional<String> format = Optional.empty();
  private Optional<String> text = Optional.empty();
  private OptionalLong views = OptionalLong.empty();
  private OptionalLong likes = OptionalLong.empty();
  private OptionalLong comments = OptionalLong.empty();
  private OptionalLong shares = OptionalLong.empty();
  private OptionalLong saves = OptionalLong.empty();
  private Optional<String> sponsor = Optional.empty();
  private Optional<Boolean> paid = Optional.empty();
  private Optional<Boolean> pinned = Optional.empty();

  PostBuilder(Instant at) {
    this.at = at;
  }

  PostBuilder(Post post) {
    at = post.at();
    id = post.id();
    format = post.format();
    text = post.text();
    views = post.views();
    likes = post.likes();
    comments = post.comments();
    shares = post.shares();
    saves = post.saves();
    sponsor = post.sponsor();
    paid = post.paid();
    pinned = post.pinned();
  }

  /** The platform's id of the post. */
  public PostBuilder id(String value) {
    id = Optional.of(value);
    return this;
  }

  /** {@code video}, {@code short}, {@code image}, {@code carousel}, {@code live} and the like. */
  public PostBuilder format(String value) {
    format = Optional.of(value);
    return this;
  }

  /** Title or caption; a blank one is unknown. */
  public PostBuilder text(String value) {
    text = Optional.of(value);
    return this;
  }

  /** Times seen; at least 0. */
  public PostBuilder views(long value) {
    views = OptionalLong.of(value);
    return this;
  }

  /** Times liked; at least 0. */
  public PostBuilder likes(long value) {
    likes = OptionalLong.of(value);
    return this;
  }

  /** Comments; at least 0. */
  public PostBuilder comments(long value) {
    comments = OptionalLong.of(value);
    return this;
  }

  /** Times passed on; at least 0. */
  public PostBuilder shares(long value) {
    shares = OptionalLong.of(value);
    return this;
  }

  /** Times kept; at least 0. */
  public PostBuilder saves(long value) {
    saves = OptionalLong.of(value);
    return this;
  }

  /** The brand it was made for. */
  public PostBuilder sponsor(String value) {
    sponsor = Optional.of(value);
    return this;
  }

  /** Whether it is disclosed as advertising. */
  public PostBuilder paid(boolean value) {
    paid = Optional.of(value);
    return this;
  }

  /** Whether it is pinned or boosted. */
  public PostBuilder pinned(boolean value) {
    pinned = Optional.of(value);
    return this;
  }

  /** The post. */
  public Post build() {
    return new Post(
        id, at, format, text, views, likes, comments, shares, saves, sponsor, paid, pinned);
  }
}
