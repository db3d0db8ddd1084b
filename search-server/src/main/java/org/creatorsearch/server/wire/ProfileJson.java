package org.creatorsearch.server.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Set;
import org.creatorsearch.ingest.CreatorJson;
import org.creatorsearch.measure.Authenticity;
import org.creatorsearch.measure.DoubtfulFollowers;
import org.creatorsearch.measure.EngagementRate;
import org.creatorsearch.measure.Evidence;
import org.creatorsearch.measure.GrowthJump;
import org.creatorsearch.measure.LogEngagement;
import org.creatorsearch.measure.PeerStanding;
import org.creatorsearch.result.CreatorProfile;
import org.creatorsearch.schema.Schema;

/** One creator with all measures, their definitions and the evidence behind them. */
public final class ProfileJson {
  /** What the profile's own measures say, of more digits or with more to it than a hit's. */
  private static final Set<String> OF_THE_PROFILE =
      Set.of(
          "growth7",
          "growth30",
          "growth90",
          "postsPerWeek",
          "postsPerWeek90",
          "sponsoredShare",
          "sponsoredLift",
          "medianViews",
          "expectedViews",
          "pricePerThousandViews",
          "doubtfulFollowers");

  private ProfileJson() {}

  /** The document. */
  public static JsonBody of(CreatorProfile profile, Schema schema) {
    return json -> {
      json.writeStartObject();
      json.writeFieldName("creator");
      CreatorJson.write(profile.creator(), json);
      measures(json, profile);
      MeasureDefinition.write(json, profile, schema);
      FreshnessJson.write(json, profile.origins());
      if (profile.engagement().isPresent()) {
        standing(json, profile.engagement().get());
      }
      authenticity(json, profile.authenticity());
      SafetyJson.write(json, profile.safety());
      json.writeEndObject();
    };
  }

  private static void measures(JsonGenerator json, CreatorProfile profile) throws IOException {
    var measures = profile.measures();
    json.writeObjectFieldStart("measures");
    json.writeStringField("asOf", measures.asOf().toString());
    if (measures.tier().isPresent()) {
      json.writeStringField("tier", measures.tier().get().wireName());
    }
    JsonKeys.list(json, "engagement", measures.engagement(), ProfileJson::rate);
    if (measures.logEngagement().isPresent()) {
      logEngagement(json, measures.logEngagement().get());
    }
    JsonKeys.number(json, "growth7", measures.growth7());
    JsonKeys.number(json, "growth30", measures.growth30());
    JsonKeys.number(json, "growth90", measures.growth90());
    if (measures.growthSpike().isPresent()) {
      json.writeBooleanField("growthSpike", measures.growthSpike().get());
    }
    JsonKeys.list(json, "growthJumps", measures.growthJumps(), ProfileJson::jump);
    JsonKeys.number(json, "postsPerWeek", measures.postsPerWeek());
    JsonKeys.number(json, "postsPerWeek90", measures.postsPerWeek90());
    JsonKeys.text(json, "lastPost", measures.lastPost());
    JsonKeys.number(json, "sponsoredShare", measures.sponsoredShare());
    JsonKeys.number(json, "sponsoredLift", measures.sponsoredLift());
    json.writeObjectFieldStart("brandLastPosts");
    for (var brand : measures.brandLastPosts().entrySet()) {
      json.writeStringField(brand.getKey(), brand.getValue().toString());
    }
    json.writeEndObject();
    JsonKeys.number(json, "medianViews", measures.medianViews());
    JsonKeys.number(json, "expectedViews", measures.expectedViews());
    JsonKeys.number(json, "pricePerThousandViews", measures.pricePerThousandViews());
    if (measures.doubtfulFollowers().isPresent()) {
      doubtful(json, measures.doubtfulFollowers().get());
    }
    for (var number : profile.numbers().entrySet()) {
      if (!OF_THE_PROFILE.contains(number.getKey())) {
        JsonKeys.measure(json, number.getKey(), number.getValue());
      }
    }
    json.writeEndObject();
  }

  private static void jump(JsonGenerator json, GrowthJump jump) throws IOException {
    json.writeStartObject();
    json.writeStringField("on", jump.on().toString());
    json.writeNumberField("before", jump.before());
    json.writeNumberField("gain", jump.gain());
    JsonKeys.number(json, "change", jump.change());
    json.writeStringField("cause", jump.cause().wireName());
    json.writeEndObject();
  }

  private static void doubtful(JsonGenerator json, DoubtfulFollowers doubtful) throws IOException {
    json.writeObjectFieldStart("doubtfulFollowers");
    JsonKeys.number(json, "share", doubtful.share());
    JsonKeys.number(json, "low", doubtful.low());
    JsonKeys.number(json, "high", doubtful.high());
    json.writeNumberField("n", doubtful.n());
    json.writeEndObject();
  }

  private static void rate(JsonGenerator json, EngagementRate rate) throws IOException {
    json.writeStartObject();
    json.writeStringField("definition", rate.definition().wireName());
    json.writeStringField("formula", rate.definition().formula());
    json.writeNumberField("windowDays", rate.windowDays());
    JsonKeys.number(json, "value", rate.value());
    json.writeNumberField("n", rate.n());
    json.writeEndObject();
  }

  private static void logEngagement(JsonGenerator json, LogEngagement log) throws IOException {
    json.writeObjectFieldStart("logEngagement");
    json.writeStringField("definition", log.definition().wireName());
    JsonKeys.number(json, "mean", log.mean());
    JsonKeys.number(json, "variance", log.variance());
    json.writeNumberField("n", log.n());
    json.writeEndObject();
  }

  private static void standing(JsonGenerator json, PeerStanding standing) throws IOException {
    json.writeObjectFieldStart("engagement");
    json.writeStringField("definition", standing.definition().wireName());
    json.writeStringField("formula", standing.definition().formula());
    json.writeNumberField("n", standing.n());
    json.writeNumberField("peers", standing.peers());
    JsonKeys.number(json, "peerRate", standing.peerRate());
    JsonKeys.number(json, "expectedRate", standing.expectedRate());
    JsonKeys.number(json, "percentile", standing.percentile());
    JsonKeys.number(json, "confidence", standing.confidence());
    JsonKeys.number(json, "z", standing.z());
    json.writeEndObject();
  }

  private static void authenticity(JsonGenerator json, Authenticity authenticity)
      throws IOException {
    json.writeObjectFieldStart("authenticity");
    JsonKeys.number(json, "score", authenticity.score());
    if (authenticity.score().isPresent()) {
      JsonKeys.number(json, "low", authenticity.low());
      JsonKeys.number(json, "high", authenticity.high());
    }
    JsonKeys.number(json, "coverage", authenticity.coverage());
    JsonKeys.list(json, "evidence", authenticity.evidence(), ProfileJson::evidence);
    json.writeEndObject();
  }

  private static void evidence(JsonGenerator json, Evidence item) throws IOException {
    json.writeStartObject();
    json.writeStringField("signal", item.signal());
    JsonKeys.number(json, "value", item.value());
    JsonKeys.number(json, "peer", item.peer());
    JsonKeys.number(json, "direction", item.direction());
    JsonKeys.number(json, "weight", item.weight());
    JsonKeys.number(json, "confidence", item.confidence());
    JsonKeys.number(json, "points", item.points());
    json.writeNumberField("n", item.n());
    json.writeStringField("detail", item.detail());
    FactJson.write(json, item.facts());
    json.writeEndObject();
  }
}
