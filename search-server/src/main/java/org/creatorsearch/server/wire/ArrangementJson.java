package org.creatorsearch.server.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.creatorsearch.error.WireName;
import org.creatorsearch.json.StrictObject;
import org.creatorsearch.query.Arrangement;
import org.creatorsearch.query.Arrangement.Diversity;
import org.creatorsearch.query.Aspect;

/** How pages are arranged, as keys of a request: {@code "diversity":{"by":["tier"]}}. */
final class ArrangementJson {
  private ArrangementJson() {}

  static Arrangement read(StrictObject request) {
    return new Arrangement(request.object("diversity").map(ArrangementJson::diversity));
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
  }

  private static void diversity(JsonGenerator json, Diversity diversity) throws IOException {
    json.writeObjectFieldStart("diversity");
    JsonKeys.strings(json, "by", names(diversity));
    if (diversity.strength() != Diversity.DEFAULT_STRENGTH) {
      JsonKeys.number(json, "strength", diversity.strength());
    }
    json.writeEndObject();
  }

  static List<String> names(Diversity diversity) {
    return diversity.by().stream().map(Aspect::wireName).toList();
  }
}
