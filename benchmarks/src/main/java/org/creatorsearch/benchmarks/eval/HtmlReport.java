package org.creatorsearch.benchmarks.eval;

import java.util.Locale;
import org.creatorsearch.benchmarks.metric.Difference;

/**
 * A comparison as a page that needs nothing but itself: means and differences, a picture of the
 * gains by query, topics that cannot tell anything, and every topic's answers side by side. Equal
 * comparisons give equal pages.
 */
final class HtmlReport {
  private static final String STYLE =
      """
      <style>
      :root { color-scheme: light dark; --more: #0f766e; --less: #b4235a; --faint: #66727f }
      body { font: 15px/1.45 system-ui, sans-serif; max-width: 76rem; margin: 2rem auto; padding: 0 1rem }
      table { border-collapse: collapse } td, th { padding: .2rem .6rem; text-align: left }
      .number { text-align: right; font-variant-numeric: tabular-nums }
      .more { color: var(--more); fill: var(--more) } .less { color: var(--less); fill: var(--less) }
      .zero { stroke: var(--faint) } svg { width: 100%; max-width: 760px }
      .columns { display: flex; gap: 1.5rem; overflow-x: auto } section { min-width: 17rem; flex: 1 }
      summary { cursor: pointer; padding: .25rem 0 } li { margin-bottom: .3rem }
      small { color: var(--faint); display: block }
      .grade { display: inline-block; min-width: 1.3em; text-align: center; border-radius: .3em; border: 1px solid }
      .relevant { color: var(--more) } .unjudged { color: var(--faint); border-style: dashed }
      </style>
      """;

  private final Comparison comparison;
  private final Html html = new Html();

  private HtmlReport(Comparison comparison) {
    this.comparison = comparison;
  }

  static String of(Comparison comparison) {
    return new HtmlReport(comparison).page();
  }

  private String page() {
    var collection = comparison.collection();
    html.raw("<!doctype html><html lang=en><meta charset=utf-8>");
    html.raw("<meta name=viewport content=\"width=device-width\">");
    html.element("title", collection.name()).raw(STYLE);
    html.element("h1", collection.name());
    html.element(
        "p",
        String.format(
            Locale.ROOT,
            "%,d creators, %,d topics, %,d of them judged. Everything is held against %s; at"
                + " each metric, p is corrected for the %d systems that are.",
            collection.creators().size(),
            collection.topics().size(),
            collection.judgements().queries().size(),
            comparison.baseline().system(),
            comparison.evaluations().size()));
    means();
    differences();
    silent();
    html.element("h2", "Topics");
    var topics = new TopicReport(collection);
    for (var topic : collection.topics()) {
      topics.write(topic, comparison.baseline(), comparison.evaluations(), html);
    }
    return html.raw("</html>").toString();
  }

  private void means() {
    html.element("h2", "Means").raw("<table><tr><th>system</th>");
    comparison.baseline().scores().forEach(s -> html.element("th", s.metric().name()));
    html.raw("</tr>");
    row(comparison.baseline());
    comparison.evaluations().forEach(this::row);
    html.raw("</table>");
  }

  private void row(Evaluation evaluation) {
    html.raw("<tr>").element("td", evaluation.system());
    evaluation.scores().forEach(s -> html.cell(s.mean()));
    html.raw("</tr>");
  }

  private void differences() {
    for (var i = 0; i < comparison.evaluations().size(); i++) {
      var evaluation = comparison.evaluations().get(i);
      html.element("h2", evaluation.system() + " against " + comparison.baseline().system());
      html.raw(
          DifferencePlot.svg(
              evaluation.primary(),
              comparison.baseline().primary(),
              evaluation.primary().metric().name() + " gained by topic"));
      html.raw("<table><tr><th>metric<th>difference<th>from<th>to<th>p<th>better<th>equal");
      html.raw("<th>worse<th>would be found</tr>");
      comparison.gains().get(i).forEach(this::gain);
      html.raw("</table>");
    }
  }

  private void gain(Comparison.Gain gain) {
    Difference d = gain.difference();
    html.raw("<tr>").element("td", d.metric().name());
    html.change(d.mean()).cell(d.interval().low()).cell(d.interval().high()).cell(gain.p());
    html.raw("<td class=number>" + d.wins() + "<td class=number>" + d.ties());
    html.raw("<td class=number>" + d.losses()).cell(d.detectable()).raw("</tr>");
  }

  /** Topics that nobody judged, and such that a system found nothing for. */
  private void silent() {
    var collection = comparison.collection();
    var unjudged =
        collection.topics().stream()
            .filter(t -> collection.judgements().of(t.id()).isEmpty())
            .map(t -> t.id())
            .toList();
    if (!unjudged.isEmpty()) {
      html.element("p", "Nobody has judged: " + String.join(", ", unjudged));
    }
    for (var evaluation : comparison.evaluations()) {
      var empty =
          collection.topics().stream()
              .map(t -> t.id())
              .filter(id -> evaluation.answers().first(id, 1).isEmpty())
              .toList();
      if (!empty.isEmpty()) {
        html.element("p", evaluation.system() + " finds nobody for: " + String.join(", ", empty));
      }
    }
  }
}
