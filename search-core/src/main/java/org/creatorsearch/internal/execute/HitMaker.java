package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorsearch.internal.index.RateColumn;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.internal.plan.SearchPlan;
import org.creatorsearch.internal.rank.Ranker;
import org.creatorsearch.internal.text.Highlighter;
import org.creatorsearch.result.Contribution;
import org.creatorsearch.result.Hit;
import org.creatorsearch.schema.Field;
import org.creatorsearch.schema.FieldType;
import org.creatorsearch.schema.Schema;

/** Fills in a page of hits: profiles, measures, highlights and the contributions to each score. */
final class HitMaker {
  private final SearchPlan plan;
  private final Snapshot snapshot;
  private final Schema schema;
  private final Ranker ranker;
  private final Optional<TextMatcher> text;
  private final Optional<Highlighter> highlighter;
  private final JointShares joint;

  HitMaker(
      SearchPlan plan,
      Snapshot snapshot,
      Schema schema,
      Ranker ranker,
      Optional<TextMatcher> text,
      Optional<Highlighter> highlighter,
      JointShares joint) {
    this.plan = plan;
    this.snapshot = snapshot;
    this.schema = schema;
    this.ranker = ranker;
    this.text = text;
    this.highlighter = highlighter;
    this.joint = joint;
  }

  Hit hit(Candidate candidate) throws IOException {
    var segment = candidate.segment();
    var doc = candidate.doc();
    var fit = text.isPresent() ? text.get().fit(segment, doc) : 0;
    Map<String, List<String>> highlights =
        highlighter.isPresent() ? highlighter.get().highlight(segment.profile(doc)) : Map.of();
    return new Hit(
        segment.id(doc),
        ranker.of(segment).score(doc, fit),
        segment.summary(doc),
        measures(segment, doc),
        highlights,
        plan.explain() ? contributions(segment, doc, fit) : List.of(),
        joint.of(segment, doc));
  }

  List<Contribution> contributions(Segment segment, int doc, double fit) throws IOException {
    var matched = text.isPresent() ? text.get().matchedWords(segment, doc) : "";
    return ranker.of(segment).contributions(doc, fit, matched);
  }

  private Map<String, Double> measures(Segment segment, int doc) {
    var measures = new LinkedHashMap<String, Double>();
    var numbers = new NumberAccess(segment, snapshot, schema);
    for (var field : schema.fields()) {
      if (field.type().numeric() && numbers.column(field.name()).present().contains(doc)) {
        measures.put(field.name(), shortest(field, numbers.get(field.name(), doc)));
      }
    }
    var sample = segment.columns().count(RateColumn.USUAL.sample());
    if (sample.present().contains(doc)) {
      measures.put("engagementSample", sample.get(doc));
    }
    return measures;
  }

  /** What is kept to single precision is shown with no more digits than it has. */
  private static double shortest(Field field, double value) {
    return field.type() == FieldType.DECIMAL
        ? Double.parseDouble(Float.toString((float) value))
        : value;
  }
}
