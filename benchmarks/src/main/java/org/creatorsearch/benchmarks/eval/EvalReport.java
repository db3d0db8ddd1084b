package org.creatorsearch.benchmarks.eval;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.creatorsearch.benchmarks.metric.Difference;
import org.creatorsearch.benchmarks.metric.Holm;

/**
 * Evaluations in words: means, differences from the one that all are held against, and a line of
 * JSON.
 *
 * @param collection its name
 * @param baseline what the others are held against
 * @param evaluations the others
 * @param seed of the draws behind the differences
 */
record EvalReport(String collection, Evaluation baseline, List<Evaluation> evaluations, long seed) {
  private static final JsonFactory JSON = new JsonFactory();

  void print(PrintWriter out, boolean perQuery) throws IOException {
    if (perQuery) {
      queries(out);
    }
    means(out, baseline);
    evaluations.forEach(evaluation -> means(out, evaluation));
    // All that is compared at one time is one family: whoever looks often enough finds something.
    var differences = evaluations.stream().flatMap(e -> differences(e).stream()).toList();
    var corrected = Holm.corrected(differences.stream().map(Difference::p).toList());
    out.println("against " + baseline.system() + ", p corrected for " + corrected.size());
    for (var i = 0; i < differences.size(); i++) {
      var system = evaluations.get(i / baseline.scores().size()).system();
      out.println("  " + words(system, differences.get(i), corrected.get(i)));
    }
    out.println(json(corrected));
    out.flush();
  }

  private void queries(PrintWriter out) {
    var first = baseline.scores().getFirst();
    out.println(first.metric().name() + " by query: " + baseline.system() + ", " + systems());
    first
        .byQuery()
        .forEach(
            (query, value) -> {
              out.print(String.format(Locale.ROOT, "  %-8s %.4f", query, value));
              evaluations.forEach(
                  e ->
                      out.print(
                          String.format(
                              Locale.ROOT,
                              " %.4f",
                              e.scores().getFirst().byQuery().getOrDefault(query, 0.0))));
              out.println();
            });
  }

  private String systems() {
    return String.join(", ", evaluations.stream().map(Evaluation::system).toList());
  }

  private static void means(PrintWriter out, Evaluation evaluation) {
    out.print(String.format(Locale.ROOT, "%-12s", evaluation.system()));
    evaluation
        .scores()
        .forEach(
            s -> out.print(String.format(Locale.ROOT, "  %s %.4f", s.metric().name(), s.mean())));
    out.println();
  }

  private List<Difference> differences(Evaluation evaluation) {
    return IntStream.range(0, baseline.scores().size())
        .mapToObj(i -> Difference.of(evaluation.scores().get(i), baseline.scores().get(i), seed))
        .toList();
  }

  private static String words(String system, Difference d, double corrected) {
    return String.format(
        Locale.ROOT,
        "%-12s %-14s %+.4f (%+.4f to %+.4f), p %.4f, better on %d, equal on %d, worse on %d;"
            + " %.4f would be found",
        system,
        d.metric().name(),
        d.mean(),
        d.interval().low(),
        d.interval().high(),
        corrected,
        d.wins(),
        d.ties(),
        d.losses(),
        d.detectable());
  }

  private String json(List<Double> corrected) throws IOException {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("collection", collection);
      json.writeStringField("against", baseline.system());
      json.writeObjectFieldStart("means");
      means(json, baseline);
      for (var evaluation : evaluations) {
        means(json, evaluation);
      }
      json.writeEndObject();
      json.writeObjectFieldStart("p");
      var next = 0;
      for (var evaluation : evaluations) {
        json.writeObjectFieldStart(evaluation.system());
        for (var scores : baseline.scores()) {
          number(json, scores.metric().name(), corrected.get(next++));
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
