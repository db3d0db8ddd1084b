package org.creatorsearch.benchmarks.eval;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;

/**
 * A comparison in words: means, differences from the one that all are held against, and a line of
 * JSON.
 *
 * @param comparison what is told
 */
record TextReport(Comparison comparison) {
  private static final JsonFactory JSON = new JsonFactory();

  void print(PrintWriter out, boolean perQuery) throws IOException {
    if (perQuery) {
      queries(out);
    }
    means(out, comparison.baseline());
    comparison.evaluations().forEach(evaluation -> means(out, evaluation));
    out.println(
        "against %s, p corrected for %d at each metric"
            .formatted(comparison.baseline().system(), comparison.evaluations().size()));
    for (var i = 0; i < comparison.gains().size(); i++) {
      var system = comparison.evaluations().get(i).system();
      comparison.gains().get(i).forEach(gain -> out.println("  " + words(system, gain)));
    }
    out.println(json());
    out.flush();
  }

  private void queries(PrintWriter out) {
    var first = comparison.baseline().primary();
    out.println(
        first.metric().name() + " by query: " + comparison.baseline().system() + ", " + systems());
    first
        .byQuery()
        .forEach(
            (query, value) -> {
              out.print(String.format(Locale.ROOT, "  %-8s %.4f", query, value));
              comparison
                  .evaluations()
                  .forEach(
                      e -> out.print(String.format(Locale.ROOT, " %.4f", e.primary().of(query))));
              out.println();
            });
  }

  private String systems() {
    return String.join(", ", comparison.evaluations().stream().map(Evaluation::system).toList());
  }

  private static void means(PrintWriter out, Evaluation evaluation) {
    out.print(String.format(Locale.ROOT, "%-12s", evaluation.system()));
    evaluation
        .scores()
        .forEach(
            s -> out.print(String.format(Locale.ROOT, "  %s %.4f", s.metric().name(), s.mean())));
    out.println();
  }

  private static String words(String system, Comparison.Gain gain) {
    var d = gain.difference();
    return String.format(
        Locale.ROOT,
        "%-12s %-14s %+.4f (%+.4f to %+.4f), p %.4f, better on %d, equal on %d, worse on %d;"
            + " %.4f would be found",
        system,
        d.metric().name(),
        d.mean(),
        d.interval().low(),
        d.interval().high(),
        gain.p(),
        d.wins(),
        d.ties(),
        d.losses(),
        d.detectable());
  }

  private String json() throws IOException {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("collection", comparison.collection().name());
      json.writeStringField("against", comparison.baseline().system());
      json.writeObjectFieldStart("means");
      means(json, comparison.baseline());
      for (var evaluation : comparison.evaluations()) {
        means(json, evaluation);
      }
      json.writeEndObject();
      json.writeObjectFieldStart("p");
      for (var i = 0; i < comparison.gains().size(); i++) {
        json.writeObjectFieldStart(comparison.evaluations().get(i).system());
        for (var gain : comparison.gains().get(i)) {
          number(json, gain.difference().metric().name(), gain.p());
        }
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void means(JsonGenerator json, Evaluation evaluation) throws IOException {
    json.writeObjectFieldStart(evaluation.system());
    for (var scores : evaluation.scores()) {
      number(json, scores.metric().name(), scores.mean());
    }
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, String name, double value) throws IOException {
    json.writeFieldName(name);
    json.writeNumber(String.format(Locale.ROOT, "%.4f", value));
  }
}
