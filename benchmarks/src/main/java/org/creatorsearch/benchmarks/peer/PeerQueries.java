package org.creatorsearch.benchmarks.peer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creatorsearch.benchmarks.protocol.PeerQuery;
import org.creatorsearch.benchmarks.workload.Workload;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.internal.text.ProfileTerms;
import org.creatorsearch.internal.text.TextQuery;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.SearchRequest;

/** Searches of the workload as peers are asked them. */
public final class PeerQueries {
  private static final double ROUNDING = 1e-6;

  private final Analysis analysis = new Analysis();

  /**
   * The query of a request.
   *
   * @throws IllegalArgumentException for a condition that the workload has not
   */
  public PeerQuery of(SearchRequest request) {
    var text = TextQuery.read(request.text(), "", request.mustMatch(), analysis);
    var anyOf = new LinkedHashMap<String, List<String>>();
    var between = new LinkedHashMap<String, PeerQuery.Range>();
    var shares = new LinkedHashMap<String, Integer>();
    for (var clause : request.filters()) {
      switch (clause.filter()) {
        case Filter.AnyOf any when Workload.FACETS.contains(any.field()) ->
            anyOf.put(any.field(), any.values());
        case Filter.Between range when Workload.HISTOGRAMS.contains(range.field()) ->
            between.put(range.field(), range(range));
        case Filter.Share share when share.values().size() == 1 -> add(shares, share);
        case Filter other ->
            throw new IllegalArgumentException("no peer is asked for conditions like " + other);
      }
    }
    return new PeerQuery(
        text.words().stream().map(PeerQueries::word).toList(),
        text.mustMatch(),
        anyOf,
        between,
        shares);
  }

  /** Names longer than this are indexed whole, and found by their beginnings as any words are. */
  private static PeerQuery.Word word(TextQuery.Word word) {
    var whole = word.folded().length() <= ProfileTerms.LONGEST_PREFIX;
    return new PeerQuery.Word(
        new ArrayList<>(word.terms()), whole ? "" : Analysis.PREFIX_MARK + word.folded());
  }

  private static PeerQuery.Range range(Filter.Between range) {
    return new PeerQuery.Range(
        PeerDocuments.kept(range.field(), range.min()),
        PeerDocuments.kept(range.field(), range.max()));
  }

  private static void add(Map<String, Integer> shares, Filter.Share share) {
    shares.put(
        PeerDocuments.shareKey(share.dimension(), share.values().getFirst()),
        (int) Math.ceil(share.minShare() * PeerDocuments.POINTS - ROUNDING));
  }
}
