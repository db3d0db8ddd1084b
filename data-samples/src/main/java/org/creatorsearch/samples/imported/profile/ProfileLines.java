package org.creatorsearch.samples.imported.profile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.creatorsearch.samples.imported.ledger.Ledger;
import org.creatorsearch.samples.imported.profile.Profile.Origin;
import org.creatorsearch.samples.imported.profile.Profile.Point;
import org.jspecify.annotations.Nullable;

/** Profiles as JSON Lines: one object a line, the keys always in the same order. */
public final class ProfileLines implements Closeable {

  private final JsonGenerator json;
  private final Ledger ledger;

  /** Into a stream that stays open when these lines are closed. */
  public ProfileLines(OutputStream profiles, Ledger ledger) throws IOException {
    this.ledger = ledger;
    this.json =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .createGenerator(profiles)
            .setPrettyPrinter(new MinimalPrettyPrinter(""));
  }

  /** Writes one profile and counts it. */
  public void write(Profile profile) throws IOException {
    json.writeStartObject();
    text("id", profile.id);
    text("platform", profile.platform);
    text("handle", profile.handle);
    text("displayName", profile.displayName);
    text("person", profile.person);
    text("bio", profile.bio);
    text("url", profile.url);
    text("country", profile.country);
    if (profile.hasEmail) {
      json.writeObjectFieldStart("contact");
      json.writeBooleanField("email", true);
      json.writeEndObject();
    }
    texts("themes", profile.themes);
    texts("hashtags", profile.hashtags);
    count("followers", profile.followers);
    count("postCount", profile.postCount);
    history(profile);
    posts(profile.posts);
    reported(profile);
    provenance(profile);
    text("updatedAt", profile.updatedAt == null ? null : profile.updatedAt.toString());
    json.writeEndObject();
    json.writeRaw('\n');
    ledger.write();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }

  private void history(Profile profile) throws IOException {
    if (profile.history.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("history");
    for (var day : profile.history.entrySet()) {
      Point point = day.getValue();
      json.writeStartObject();
      text("on", day.getKey().toString());
      count("followers", point.followers());
      count("views", point.views());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void posts(List<ProfilePost> posts) throws IOException {
    if (posts.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("posts");
    for (ProfilePost post : posts) {
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

  private void reported(Profile profile) throws IOException {
    if (profile.reported.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("reported");
    for (var value : profile.reported.entrySet()) {
      json.writeFieldName(value.getKey());
      json.writeNumber(value.getValue().stripTrailingZeros().toPlainString());
    }
    if (profile.reportedOn != null) {
      json.writeStringField("asOf", profile.reportedOn.toString());
    }
    json.writeEndObject();
  }

  private void provenance(Profile profile) throws IOException {
    if (profile.provenance.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("provenance");
    for (Map.Entry<String, Origin> origin : profile.provenance.entrySet()) {
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
