package org.creatorsearch.internal.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.creatorsearch.internal.text.TextQuery;
import org.creatorsearch.query.Arrangement;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.FacetRequest;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Signal;
import org.creatorsearch.query.Sort;
import org.creatorsearch.query.Target;
import org.creatorsearch.result.Interpreted;

/**
 * A request, ready to run.
 *
 * @param clauses explicit filters in their order, then those read from the brief
 * @param wishes what is wished for, explicit wishes first
 * @param text what to look for
 * @param target the people to reach
 * @param weights share of each active signal, greatest first; they add up to 1
 * @param sort the order of hits
 * @param facets what to count
 * @param size hits of a page
 * @param explain whether hits carry contributions
 * @param highlight whether hits carry highlights
 * @param nearMisses creators to tell that fail one clause alone
 * @param arrangement how the first pages are arranged beyond their scores
 * @param interpretation how the brief was read
 * @param fingerprint equal for requests whose hits are equal, page for page
 */
public record SearchPlan(
    List<Clause> clauses,
    List<Clause> wishes,
    TextQuery text,
    Optional<Target> target,
    Map<Signal, Double> weights,
    Sort sort,
    List<FacetRequest> facets,
    int size,
    boolean explain,
    boolean highlight,
    int nearMisses,
    Arrangement arrangement,
    List<Interpreted> interpretation,
    String fingerprint) {
  /** Whether it filters, sorts or counts by that field. */
  public boolean asksFor(String field) {
    return (sort instanceof Sort.ByField by && by.field().equals(field))
        || facets.stream().anyMatch(facet -> facet.field().equals(field))
        || Stream.concat(clauses.stream(), wishes.stream())
            .flatMap(clause -> Filter.leaves(clause.filter()))
            .anyMatch(leaf -> leaf.field().equals(field));
  }

  /** The same with pages of another size, in the order of scores. */
  public SearchPlan best(int hits) {
    return new SearchPlan(
        clauses,
        wishes,
        text,
        target,
        weights,
        Sort.RELEVANCE,
        facets,
        hits,
        explain,
        highlight,
        nearMisses,
        Arrangement.NONE,
        interpretation,
        fingerprint);
  }
}
