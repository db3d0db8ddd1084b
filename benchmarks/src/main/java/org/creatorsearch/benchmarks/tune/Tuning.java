package org.creatorsearch.benchmarks.tune;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.TreeMap;
import org.creatorsearch.benchmarks.collection.TestCollection;
import org.creatorsearch.query.RankingProfile;

/**
 * What came of a search for weights.
 *
 * @param collection what was tuned on
 * @param before the weights in use
 * @param after the weights found on all topics
 * @param validation what such weights gain on topics that were not seen
 * @param settings of the search, in words
 * @param seed of all draws
 */
record Tuning(
    TestCollection collection,
    Weights before,
    Weights after,
    CrossValidation validation,
    String settings,
    long seed) {
  private static final double PROBABLE = 0.05;
  private static final JsonFactory JSON = new JsonFactory();

  /**
   * Whether the gain on topics that were not seen is greater than its standard error, and hardly
   * one of chance: where few topics change at all, their standard error alone is no hurdle.
   */
  boolean believed() {
    var difference = validation.difference(seed);
    return difference.mean() > difference.standardError() && difference.p() <= PROBABLE;
  }

  void tell(PrintWriter out) {
    var difference = validation.difference(seed);
    out.println("before: " + before);
    out.println("found:  " + after);
    for (var i = 0; i < validation.folds().size(); i++) {
      out.println(
          String.format(
              Locale.ROOT,
              "fold %d: %+.4f with %s",
              i + 1,
              validation.gains().get(i),
              validation.folds().get(i).normalised()));
    }
    out.println(
        String.format(
            Locale.ROOT,
            "on topics not seen: %+.4f (%+.4f to %+.4f), standard error %.4f, p %.4f, better on %d,"
                + " equal on %d, worse on %d: %s",
            difference.mean(),
            difference.interval().low(),
            difference.interval().high(),
            difference.standardError(),
            difference.p(),
            difference.wins(),
            difference.ties(),
            difference.losses(),
            believed() ? "believed" : "not believed"));
  }

  /** The profile, as {@code Rankings} reads it, with where it comes from. */
  byte[] profile(String name, RankingProfile from) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var difference = validation.difference(seed);
    try (var json = JSON.createGenerator(bytes)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeObjectFieldStart(name);
      json.writeStringField("description", "Tuned from " + from.name());
      weights(json);
      json.writeObjectFieldStart("provenance");
      json.writeStringField("collection", collection.name());
      json.writeStringField("topics", String.valueOf(validation.before().size()));
      json.writeStringField("from", from.name());
      json.writeStringField("settings", settings);
      json.writeStringField("data", Integer.toHexString(fingerprint()));
      json.writeStringField(
          "gain",
          String.format(
              Locale.ROOT,
              "%+.4f nDCG@10 on topics not seen, standard error %.4f, p %.4f",
              difference.mean(),
              difference.standardError(),
              difference.p()));
      json.writeStringField("folds", folds());
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  /** Another collection, or another state of it, has another one. */
  private int fingerprint() {
    var ids = collection.creators().stream().map(c -> c.id()).toList();
    var topics = collection.topics().stream().map(t -> t.id() + "=" + t.text()).toList();
    var grades =
        collection.judgements().queries().stream()
            .map(q -> q + new TreeMap<>(collection.judgements().of(q)))
            .toList();
    return (31 * ids.hashCode() + topics.hashCode()) * 31 + grades.hashCode();
  }

  private String folds() {
    var gains = validation.gains().stream().map(g -> String.format(Locale.ROOT, "%+.4f", g));
    return String.join(", ", gains.toList());
  }

  private void weights(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("weights");
    for (var weight : after.bySignal().entrySet()) {
      json.writeNumberField(weight.getKey().wireName(), weight.getValue());
    }
    json.writeEndObject();
  }

  String json(String name, String profile) throws IOException {
    var text = new StringWriter();
    var difference = validation.difference(seed);
    try (var json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("collection", name);
      json.writeStringField("profile", profile);
      json.writeBooleanField("believed", believed());
      number(json, "gain", difference.mean());
      number(json, "standardError", difference.standardError());
      number(json, "p", difference.p());
      weights(json);
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void number(JsonGenerator json, String name, double value) throws IOException {
    json.writeFieldName(name);
    json.writeNumber(String.format(Locale.ROOT, "%.4f", value));
  }
}
