package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.internal.plan.SearchPlan;
import org.creatorsearch.internal.rank.Ranker;
import org.creatorsearch.internal.rank.SegmentRanker;
import org.creatorsearch.internal.text.Highlighter;
import org.creatorsearch.result.Contribution;
import org.creatorsearch.result.Hit;
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
  private final IdentityHashMap<Segment, SegmentRanker> rankers = new IdentityHashMap<>();
  private final IdentityHashMap<Segment, MeasuredFields> measures = new IdentityHashMap<>();

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

  /** The hits of candidates, in their order. */
  List<Hit> hits(List<Candidate> candidates) throws IOException {
    var words = words(candidates);
    var hits = new ArrayList<Hit>();
    for (var i = 0; i < candidates.size(); i++) {
      hits.add(hit(candidates.get(i), words.get(i)));
    }
    return hits;
  }

  /** What words are worth in each candidate: postings are read once a segment, forwards. */
  private List<Optional<WordScores>> words(List<Candidate> candidates) throws IOException {
    var words =
        new ArrayList<>(Collections.nCopies(candidates.size(), Optional.<WordScores>empty()));
    if (text.isPresent()) {
      var bySegment = new IdentityHashMap<Segment, List<Integer>>();
      for (var i = 0; i < candidates.size(); i++) {
        bySegment.computeIfAbsent(candidates.get(i).segment(), s -> new ArrayList<>()).add(i);
      }
      for (var segment : bySegment.entrySet()) {
        var places = segment.getValue();
        places.sort(Comparator.comparingInt(i -> candidates.get(i).doc()));
        var docs = places.stream().mapToInt(i -> candidates.get(i).doc()).toArray();
        var scores = text.get().scores(segment.getKey(), docs);
        for (var i = 0; i < places.size(); i++) {
          words.set(places.get(i), Optional.of(scores.get(i)));
        }
      }
    }
    return words;
  }

  private Hit hit(Candidate candidate, Optional<WordScores> words) throws IOException {
    var segment = candidate.segment();
    var doc = candidate.doc();
    var creator = segment.summary(doc);
    Map<String, List<String>> highlights =
        highlighter.isPresent()
            ? highlighter.get().highlight(creator, segment.captions(doc))
            : Map.of();
    return new Hit(
        creator.id(),
        ranker(segment).score(doc, words.map(WordScores::fit).orElse(0.0)),
        creator,
        measures(segment, doc),
        highlights,
        plan.explain() ? contributions(segment, doc, words) : List.of(),
        joint.of(segment, doc));
  }

  private SegmentRanker ranker(Segment segment) {
    return rankers.computeIfAbsent(segment, ranker::of);
  }

  List<Contribution> contributions(Segment segment, int doc, Optional<WordScores> words) {
    return ranker(segment)
        .contributions(
            doc, words.map(WordScores::fit).orElse(0.0), words.map(WordScores::matched).orElse(""));
  }

  private Map<String, Double> measures(Segment segment, int doc) {
    return measures.computeIfAbsent(segment, s -> new MeasuredFields(s, snapshot, schema)).of(doc);
  }
}
