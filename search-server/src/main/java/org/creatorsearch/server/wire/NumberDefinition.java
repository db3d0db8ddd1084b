package org.creatorsearch.server.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.creatorsearch.measure.DoubtfulFollowers;
import org.creatorsearch.result.CreatorProfile;
import org.creatorsearch.schema.EngagementDefinition;
import org.creatorsearch.schema.Schema;

/**
 * What the numbers of a creator say that its hits have too: in the words of the schema, since they
 * are its fields.
 */
final class NumberDefinition {
  private NumberDefinition() {}

  /** Writes the definitions of those that no {@link MeasureDefinition} is of. */
  static void write(JsonGenerator json, CreatorProfile profile, Schema schema) throws IOException {
    for (var name : profile.numbers().keySet()) {
      if (!MeasureDefinition.isOf(name)) {
        json.writeObjectFieldStart(name);
        json.writeStringField("definition", meaning(name, profile, schema));
        if (name.startsWith("engagement")) {
          json.writeNumberField("windowDays", EngagementDefinition.USUAL_WINDOW);
        }
        json.writeNumberField("n", count(name, profile));
        json.writeStringField("asOf", profile.measures().asOf().toString());
        json.writeEndObject();
      }
    }
  }

  private static String meaning(String name, CreatorProfile profile, Schema schema) {
    return switch (name) {
      case "engagementSample" -> "Posts behind engagementRate";
      case "engagementRate" ->
          EngagementDefinition.defaultFor(profile.creator().platform()).formula();
      default -> schema.field(name).description();
    };
  }

  /** What is told of posts, of evidence, or by the profile alone. */
  private static long count(String name, CreatorProfile profile) {
    if (name.startsWith("engagement")) {
      return profile.numbers().getOrDefault("engagementSample", 0.0).longValue();
    }
    return switch (name) {
      case "doubtfulFollowersLow", "doubtfulFollowersHigh" ->
          profile.measures().doubtfulFollowers().map(DoubtfulFollowers::n).orElse(0L);
      case "daysSincePost" -> profile.creator().posts().size();
      case "authenticity" -> profile.authenticity().evidence().size();
      default -> 1;
    };
  }
}
