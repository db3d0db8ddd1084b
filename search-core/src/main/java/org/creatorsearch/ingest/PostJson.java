package org.creatorsearch.ingest;

import java.io.IOException;
import java.util.Optional;
import org.creatorsearch.creator.Post;

/** One object of {@code posts}. */
final class PostJson {
  private static final int LONGEST_TEXT = 10_000;

  private PostJson() {}

  static Post read(ProfileObject object) {
    return new Post(
        object.text("id", ProfileObject.NAME),
        object.instant("at").orElseThrow(() -> object.missing("at")),
        object.text("format", ProfileObject.NAME),
        object
            .text("text", LONGEST_TEXT)
            .map(t -> object.scrubbed(t).text())
            .filter(t -> !t.isBlank()),
        object.count("views"),
        object.count("likes"),
        object.count("comments"),
        object.count("shares"),
        object.count("saves"),
        object.code("sponsor", "brands"),
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
