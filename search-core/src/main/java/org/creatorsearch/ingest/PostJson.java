package org.creatorsearch.ingest;

import java.io.IOException;
import java.util.Optional;
import org.creatorsearch.creator.Post;

/** One object of {@code posts}. */
final class PostJson {
  private PostJson() {}

  static Post read(ProfileObject object) {
    return new Post(
        object.text("id"),
        object.instant("at").orElseThrow(() -> object.missing("at")),
        object.text("format"),
        object.text("text"),
        object.count("views"),
        object.count("likes"),
        object.count("comments"),
        object.count("shares"),
        object.count("saves"),
        object.text("sponsor"),
        object.bool("paid"),
        object.bool("pinned"));
  }

  static void write(Post post, ProfileWriter out) throws IOException {
    out.text("id", post.id());
    out.text("at", Optional.of(post.at().toString()));
    out.text("format", post.format());
    out.text("text", post.text());
    out.count("views", post.views());
    out.count("likes", post.likes());
    out.count("comments", post.comments());
    out.count("shares", post.shares());
    out.count("saves", post.saves());
    out.text("sponsor", post.sponsor());
    out.bool("paid", post.paid());
    out.bool("pinned", post.pinned());
  }
}
