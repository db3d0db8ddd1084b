package org.creatorsearch.server.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.error.WireName;
import org.creatorsearch.json.StrictObject;
import org.creatorsearch.query.Arrangement;
import org.creatorsearch.query.Arrangement.Diversity;
import org.creatorsearch.query.Arrangement.Exploration;
import org.creatorsearch.query.Aspect;
import org.creatorsearch.query.Quota;

/** How pages are arranged, as keys of a request: {@code "diversity":{"by":["tier"]}}. */
final class ArrangementJson {
  private ArrangementJson() {}

  static Arrangement read(StrictObject request) {
    var diversity = request.object("diversity").map(ArrangementJson::diversity);
    return new Arrangement(
        diversity,
        request.objects("quotas").stream().map(ArrangementJson::quota).toList(),
        request.object("explore").map(ArrangementJson::exploration));
  }

  private static Quota quota(StrictObject object) {
    var name = object.requiredString("aspect");
    var aspect = WireName.require(Aspect.class, name, object.place("aspect"));
    var value = object.string("value");
    var least = object.number("least").orElse(0);
    var most = object.number("atMost").orElse(Double.POSITIVE_INFINITY);
    object.done();
    try {
      return new Quota(aspect, value, least, most);
    } catch (SearchException e) {
      throw e.at(object.place(e.field().orElse("least")));
    }
  }

  private static Exploration exploration(StrictObject object) {
    var slots = Choice.integer(object, "slots");
    var seed = Choice.integer(object, "seed");
    object.done();
    return new Exploration(slots.orElse(0), seed.orElse(0));
  }

  private static Diversity diversity(StrictObject object) {
    var names = object.strings("by");
    var place = object.place("by");
    var strength = object.number("strength").orElse(Diversity.DEFAULT_STRENGTH);
    object.done();
    return new Diversity(
        IntStream.range(0, names.size())
            .mapToObj(i -> WireName.require(Aspect.class, names.get(i), place + "[" + i + "]"))
            .toList(),
        strength);
  }

  static void write(JsonGenerator json, Arrangement arrangement) throws IOException {
    if (arrangement.diversity().isPresent()) {
      diversity(json, arrangement.diversity().get());
    }
    if (!arrangement.quotas().isEmpty()) {
      JsonKeys.list(json, "quotas", arrangement.quotas(), ArrangementJson::quota);
    }
    if (arrangement.exploration().isPresent()) {
      exploration(json, arrangement.exploration().get());
    }
  }

  private static void diversity(JsonGenerator json, Diversity diversity) throws IOException {
    json.writeObjectFieldStart("diversity");
    JsonKeys.strings(json, "by", names(diversity));
    if (diversity.strength() != Diversity.DEFAULT_STRENGTH) {
      JsonKeys.number(json, "strength", diversity.strength());
    }
    json.writeEndObject();
  }

  private static void quota(JsonGenerator json, Quota quota) throws IOException {
    json.writeStartObject();
    json.writeStringField("aspect", quota.aspect().wireName());
    JsonKeys.text(json, "value", quota.value());
    if (quota.least() > 0) {
      JsonKeys.number(json, "least", quota.least());
    }
    JsonKeys.finite(json, "atMost", quota.most());
    json.writeEndObject();
  }

  private static void exploration(JsonGenerator json, Exploration exploration) throws IOException {
    json.writeObjectFieldStart("explore");
    json.writeNumberField("slots", exploration.slots());
    if (exploration.seed() != 0) {
      json.writeNumberField("seed", exploration.seed());
    }
    json.writeEndObject();
  }

  static List<String> names(Diversity diversity) {
    return diversity.by().stream().map(Aspect::wireName).toList();
  }
}
