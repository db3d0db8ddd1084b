package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorsearch.error.WireName;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.internal.index.StoredCard;
import org.creatorsearch.internal.plan.SearchPlan;
import org.creatorsearch.internal.rank.Ranker;
import org.creatorsearch.internal.rank.SegmentRanker;
import org.creatorsearch.internal.text.Highlighter;
import org.creatorsearch.result.Contribution;
import org.creatorsearch.result.Hit;
import org.creatorsearch.result.NumberMap;
import org.creatorsearch.schema.Finding;
import org.creatorsearch.schema.Schema;

/** Fills in a page of hits: profiles, measures, highlights and the contributions to each score. */
final class HitMaker {
  private static final String EVIDENCE = "evidence";

  private final SearchPlan plan;
  private final Snapshot snapshot;
  private final Schema schema;
  private final Ranker ranker;
  private final Optional<TextMatcher> text;
  private final Optional<Highlighter> highlighter;
  private final JointShares joint;
  private final Deadline deadline;
  private final IdentityHashMap<Segment, SegmentRanker> rankers = new IdentityHashMap<>();
  private final IdentityHashMap<Segment, MeasuredFields> measures = new IdentityHashMap<>();

  HitMaker(
      SearchPlan plan,
      Snapshot snapshot,
      Schema schema,
      Ranker ranker,
      Optional<TextMatcher> text,
      Optional<Highlighter> highlighter,
      JointShares joint,
      Deadline deadline) {
    this.plan = plan;
    this.snapshot = snapshot;
    this.schema = schema;
    this.ranker = ranker;
    this.text = text;
    this.highlighter = highlighter;
    this.joint = joint;
    this.deadline = deadline;
  }

  /** The hits of candidates, in their order. */
  List<Hit> hits(List<Candidate> candidates) throws IOException {
    return SegmentWise.read(candidates, this::hits);
  }

  private List<Hit> hits(Segment segment, int[] docs) throws IOException {
    var cards = segment.cards(docs);
    var words = text.isPresent() ? text.get().scores(segment, docs) : List.<WordScores>of();
    var hits = new ArrayList<Hit>(docs.length);
    for (var i = 0; i < docs.length; i++) {
      var score = words.isEmpty() ? Optional.<WordScores>empty() : Optional.of(words.get(i));
      hits.add(hit(segment, docs[i], cards.get(i), score));
    }
    return hits;
  }

  private Hit hit(Segment segment, int doc, StoredCard stored, Optional<WordScores> words)
      throws IOException {
    var card = stored.card();
    Map<String, List<String>> highlights =
        highlighter.isPresent()
            ? highlighter.get().highlight(card.creator(), segment.captions(doc))
            : Map.of();
    return new Hit(
        stored.id(),
        ranker(segment).score(doc, words.map(WordScores::fit).orElse(0.0)),
        card,
        measures(segment, doc),
        highlights,
        plan.explain() ? contributions(segment, doc, words) : List.of(),
        evidence(segment, doc),
        joint.of(segment, doc),
        Optional.empty());
  }

  private List<Finding> evidence(Segment segment, int doc) {
    var found = new ArrayList<Finding>();
    var names = snapshot.dictionaries().of(EVIDENCE);
    segment
        .columns()
        .keyword(EVIDENCE)
        .values(
            doc,
            ordinal -> WireName.find(Finding.class, names.value(ordinal)).ifPresent(found::add));
    return found;
  }

  private SegmentRanker ranker(Segment segment) {
    return rankers.computeIfAbsent(segment, ranker::of);
  }

  List<Contribution> contributions(Segment segment, int doc, Optional<WordScores> words) {
    return ranker(segment)
        .contributions(
            doc,
            words.map(WordScores::fit).orElse(0.0),
            words.map(WordScores::found).orElse(List.of()));
  }

  private NumberMap measures(Segment segment, int doc) {
    return measures
        .computeIfAbsent(segment, s -> new MeasuredFields(s, snapshot, schema, plan, deadline))
        .of(doc);
  }
}
