package org.creatorsearch.samples.imported;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.creatorsearch.samples.imported.Creator.Origin;
import org.creatorsearch.samples.imported.Creator.Point;
import org.jspecify.annotations.Nullable;

/**
 * Writes profiles, one JSON object a line, their keys always in the same order. Leaves the stream
 * open.
 */
final class ProfileWriter implements Closeable {

  private final JsonGenerator json;
  private final Tally tally;

  ProfileWriter(OutputStream profiles, Tally tally) throws IOException {
    this.tally = tally;
    this.json =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .createGenerator(profiles)
            .setPrettyPrinter(new MinimalPrettyPrinter(""));
  }

  void write(Creator creator) throws IOException {
    json.writeStartObject();
    text("id", creator.id);
    text("platform", creator.platform);
    text("handle", creator.handle);
    text("displayName", creator.displayName);
    text("person", creator.person);
    text("bio", creator.bio);
    text("url", creator.url);
    text("country", creator.country);
    if (creator.hasEmail) {
      json.writeObjectFieldStart("contact");
      json.writeBooleanField("email", true);
      json.writeEndObject();
    }
    texts("themes", creator.themes);
    texts("hashtags", creator.hashtags);
    count("followers", creator.followers);
    count("postCount", creator.postCount);
    history(creator);
    posts(creator.posts);
    reported(creator);
    provenance(creator);
    text("updatedAt", creator.updatedAt == null ? null : creator.updatedAt.toString());
    json.writeEndObject();
    json.writeRaw('\n');
    tally.write();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }

  private void history(Creator creator) throws IOException {
    if (creator.history.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("history");
    for (var day : creator.history.entrySet()) {
      Point point = day.getValue();
      json.writeStartObject();
      text("on", day.getKey().toString());
      count("followers", point.followers());
      count("views", point.views());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void posts(List<Post> posts) throws IOException {
    if (posts.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("posts");
    for (Post post : posts) {
      json.writeStartObject();
      text("id", post.id());
      text("at", post.at().toString());
      text("format", post.format());
      text("text", post.text());
      count("views", post.counters().views());
      count("likes", post.counters().likes());
      count("comments", post.counters().comments());
      if (post.paid() != null) {
        json.writeBooleanField("paid", post.paid());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void reported(Creator creator) throws IOException {
    if (creator.reported.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("reported");
    for (var value : creator.reported.entrySet()) {
      json.writeFieldName(value.getKey());
      json.writeNumber(value.getValue().stripTrailingZeros().toPlainString());
    }
    if (creator.reportedOn != null) {
      json.writeStringField("asOf", creator.reportedOn.toString());
    }
    json.writeEndObject();
  }

  private void provenance(Creator creator) throws IOException {
    if (creator.provenance.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("provenance");
    for (Map.Entry<String, Origin> origin : creator.provenance.entrySet()) {
      json.writeObjectFieldStart(origin.getKey());
      text("by", origin.getValue().by());
      text("at", origin.getValue().at() == null ? null : origin.getValue().at().toString());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void text(String key, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeStringField(key, value);
    }
  }

  private void texts(String key, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      json.writeArrayFieldStart(key);
      for (String value : values) {
        json.writeString(value);
      }
      json.writeEndArray();
    }
  }

  private void count(String key, @Nullable Long value) throws IOException {
    if (value != null) {
      json.writeNumberField(key, value);
    }
  }
}
