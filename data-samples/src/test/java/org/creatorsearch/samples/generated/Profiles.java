package org.creatorsearch.samples.generated;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Generated lines as trees, for tests to look into. */
final class Profiles {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Profiles() {}

  static List<JsonNode> of(Regime regime, long count) {
    return SampleCreators.of(1).regime(regime).lines(count).map(Profiles::parse).toList();
  }

  static List<JsonNode> truth(Regime regime, long count) {
    return SampleCreators.of(1).regime(regime).truthLines(count).map(Profiles::parse).toList();
  }

  static JsonNode parse(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + line, e);
    }
  }

  static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  static boolean lists(JsonNode profile, String key, String value) {
    return each(profile.path(key)).anyMatch(node -> node.asText().equals(value));
  }

  static double sum(JsonNode shares) {
    return each(shares).mapToDouble(JsonNode::asDouble).sum();
  }

  /** The middle of the values, in no particular order; the upper one of two. */
  static double median(Stream<Double> values) {
    List<Double> sorted = values.sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
