package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.fact.Fact;
import org.creatorsearch.fact.FactKind;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.internal.plan.SearchPlan;
import org.creatorsearch.measure.Measures;
import org.creatorsearch.query.Signal;
import org.creatorsearch.query.Sort;
import org.creatorsearch.result.Contribution;
import org.creatorsearch.result.Explanation;
import org.creatorsearch.result.Explanation.Need;
import org.creatorsearch.result.Explanation.Rival;
import org.creatorsearch.schema.EngagementDefinition;

/**
 * Where a creator stands among the first hits, and what it would take to pass the one before. A
 * score is a weighted mean, so that each signal has one value at which the two are level. Confined
 * to one thread.
 */
final class Rivals {
  /**
   * What an account can change about itself; a fit to a text, a target or wishes is the request's.
   */
  private static final Set<Signal> OWN =
      EnumSet.complementOf(
          EnumSet.of(Signal.TEXT, Signal.AUDIENCE, Signal.PERFORMANCE, Signal.WISHES));

  private final Snapshot snapshot;
  private final List<Candidate> first;

  private Rivals(Snapshot snapshot, List<Candidate> first) {
    this.snapshot = snapshot;
    this.first = first;
  }

  /** The first hits of a search; none where they are not in the order of scores. */
  static Rivals of(SearchPlan plan, Snapshot snapshot, Matcher matcher, Deadline deadline)
      throws IOException {
    if (!(plan.sort() instanceof Sort.Relevance)) {
      return none(snapshot);
    }
    var page = plan.best(Explanation.PLACES);
    var top = new TopHits(Explanation.PLACES, Optional.empty());
    var ranker = matcher.ranker();
    var collector = new PageCollector(page, ranker, top, deadline);
    for (var segment : matcher.matches()) {
      collector.collect(segment);
    }
    return new Rivals(snapshot, top.inOrder());
  }

  /** Nobody to be compared with. */
  static Rivals none(Snapshot snapshot) {
    return new Rivals(snapshot, List.of());
  }

  /** The place of a candidate, from 1 on; empty where it is not among the first. */
  OptionalInt place(Candidate candidate) {
    for (var i = 0; i < first.size(); i++) {
      if (first.get(i).id().equals(candidate.id())) {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.empty();
  }

  /** Whom a candidate would pass next. */
  Optional<Rival> before(Candidate candidate, List<Contribution> contributions) throws IOException {
    var place = place(candidate).orElse(first.size() + 1) - 1;
    if (first.isEmpty() || place < 1) {
      return Optional.empty();
    }
    var rival = first.get(place - 1);
    return Optional.of(
        new Rival(place, rival.id(), rival.key(), needs(candidate, rival, contributions)));
  }

  private List<Need> needs(Candidate candidate, Candidate rival, List<Contribution> contributions)
      throws IOException {
    var creator = candidate.segment().profile(candidate.doc());
    return contributions.stream()
        .filter(c -> OWN.contains(c.signal()) && c.weight() > 0)
        .map(c -> need(c, rival.key() - candidate.key(), creator))
        .filter(need -> need.needed() <= 1)
        .sorted(Comparator.comparingDouble(need -> need.needed() - need.value()))
        .toList();
  }

  private Need need(Contribution made, double missing, Creator creator) {
    var needed = made.value() + missing / made.weight();
    var facts =
        made.signal() == Signal.ENGAGEMENT
            ? engagement(needed, creator).stream().toList()
            : List.<Fact>of();
    return new Need(made.signal(), made.value(), needed, facts);
  }

  private Optional<Fact> engagement(double percentile, Creator creator) {
    var measures = Measures.of(creator, snapshot.asOf());
    var log = measures.logEngagement();
    if (log.isEmpty()) {
      return Optional.empty();
    }
    var peers = snapshot.norms().peers(creator.platform());
    var rate = measures.engagement(peers.definition(), EngagementDefinition.USUAL_WINDOW);
    var factor = peers.factor((double) creator.followers().orElse(0), log.get(), percentile);
    return rate.isEmpty() || Double.isNaN(factor)
        ? Optional.empty()
        : Optional.of(
            FactKind.ENGAGEMENT_NEEDED.of(rate.get().value() * factor, rate.get().value()));
  }
}
