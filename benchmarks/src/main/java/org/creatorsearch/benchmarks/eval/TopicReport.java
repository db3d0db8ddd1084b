package org.creatorsearch.benchmarks.eval;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.creatorsearch.benchmarks.collection.TestCollection;
import org.creatorsearch.benchmarks.collection.Topic;
import org.creatorsearch.creator.Creator;

/**
 * One topic in a report: what each system put first, side by side, with grades, and the best order
 * that there could be.
 */
final class TopicReport {
  private static final int SHOWN = 10;

  private final TestCollection collection;
  private final Map<String, Creator> creators;

  TopicReport(TestCollection collection) {
    this.collection = collection;
    this.creators =
        collection.creators().stream()
            .collect(Collectors.toMap(Creator::id, c -> c, (first, later) -> later));
  }

  void write(Topic topic, Evaluation baseline, List<Evaluation> others, Html html) {
    html.raw("<details>");
    html.raw("<summary>" + Html.text(topic.id() + ": " + topic.text()) + "</summary>");
    html.raw("<div class=columns>");
    ideal(topic, html);
    answer(topic, baseline, baseline, html);
    others.forEach(other -> answer(topic, other, baseline, html));
    html.raw("</div></details>");
  }

  private void ideal(Topic topic, Html html) {
    html.raw("<section>").element("h4", "best possible").raw("<ol>");
    collection.judgements().of(topic.id()).entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .filter(e -> e.getValue() > 0)
        .limit(SHOWN)
        .forEach(e -> html.raw(item(topic, e.getKey(), "")));
    html.raw("</ol></section>");
  }

  private void answer(Topic topic, Evaluation shown, Evaluation baseline, Html html) {
    html.raw("<section>").element("h4", heading(topic, shown)).raw("<ol>");
    for (var found : shown.answers().first(topic.id(), SHOWN)) {
      var place = shown.answers().place(topic.id(), found.id());
      var before = baseline.answers().place(topic.id(), found.id());
      html.raw(item(topic, found.id(), moved(before, place) + made(found)));
    }
    html.raw("</ol></section>");
  }

  private static String heading(Topic topic, Evaluation shown) {
    return String.format(Locale.ROOT, "%s, %.4f", shown.system(), shown.primary().of(topic.id()));
  }

  private static String moved(int before, int place) {
    if (before == place) {
      return "";
    }
    return before == 0
        ? " <b>new</b>"
        : before > place ? " \u2191" + (before - place) : " \u2193" + (place - before);
  }

  /** What the score is made of, the greatest part first. */
  private static String made(Answers.Found found) {
    var parts =
        found.contributions().stream()
            .sorted(Comparator.comparingDouble(c -> -c.points()))
            .map(c -> String.format(Locale.ROOT, "%s %.1f", c.signal().wireName(), c.points()))
            .collect(Collectors.joining(", "));
    return parts.isEmpty() ? "" : " <small>" + Html.text(parts) + "</small>";
  }

  private String item(Topic topic, String id, String more) {
    var grade = collection.judgements().of(topic.id()).get(id);
    var judged = grade == null ? "?" : grade.toString();
    var kind = grade == null ? "unjudged" : grade > 0 ? "relevant" : "other";
    return "<li><span class=\"grade "
        + kind
        + "\">"
        + judged
        + "</span> "
        + Html.text(name(id))
        + more
        + "</li>";
  }

  private String name(String id) {
    var creator = creators.get(id);
    return creator == null ? id : creator.displayName().orElse(id);
  }
}
