package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.creatorsearch.internal.column.Counts;
import org.creatorsearch.internal.index.IndexStore;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.internal.plan.SearchPlan;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.query.Filter;
import org.creatorsearch.result.Relation;
import org.creatorsearch.schema.Schema;

/**
 * What goes with what somebody looks for: themes, hashtags and brands that the matches have far
 * more often than all creators do. Safe for use by many threads.
 *
 * <p>Values are put in order by the log-likelihood ratio of the table of matches and others, with
 * the value and without (Dunning, Accurate Methods for the Statistics of Surprise and Coincidence,
 * Computational Linguistics 19, 1993), which does not take a rare coincidence for a rule.
 */
public final class Related {
  private static final Map<String, String> FIELDS =
      new TreeMap<>(Map.of("themes", "theme", "hashtags", "hashtag", "brands", "brand"));

  /** Fewer may be one person with several accounts. */
  private static final int LEAST_MATCHES = 3;

  /** What is hardly more frequent than elsewhere tells nobody anything. */
  private static final double LEAST_LIFT = 1.5;

  /** The ratio that one in a thousand values without any relation reaches. */
  private static final double LEAST_RATIO = 10.83;

  private final IndexStore store;
  private final Schema schema;
  private final Analysis analysis;
  private final FilterCache cache;

  /** Relations within an index. */
  public Related(IndexStore store, Schema schema, Analysis analysis, FilterCache cache) {
    this.store = store;
    this.schema = schema;
    this.analysis = analysis;
    this.cache = cache;
  }

  private record Rated(Relation relation, double ratio) {}

  /**
   * At most as many as the plan has hits, the surest first; none that the plan asks for already.
   */
  public List<Relation> of(SearchPlan plan, Deadline deadline) throws IOException {
    var snapshot = store.acquire();
    try {
      var matcher = new Matcher(plan, snapshot, schema, cache, deadline, SpareThreads.NONE);
      var matches = matcher.matches();
      var asked = asked(plan);
      var words = words(plan);
      var rated = new ArrayList<Rated>();
      for (var field : FIELDS.entrySet()) {
        deadline.check();
        for (var value : rated(field.getKey(), field.getValue(), snapshot, matches)) {
          var relation = value.relation();
          if (!asked.contains(field.getKey() + relation.value())
              && !words.containsAll(folded(relation.label()))) {
            rated.add(value);
          }
        }
      }
      return rated.stream()
          .sorted(
              Comparator.comparingDouble((Rated r) -> -r.ratio())
                  .thenComparing(r -> r.relation().value()))
          .limit(plan.size())
          .map(Rated::relation)
          .toList();
    } finally {
      store.release(snapshot);
    }
  }

  private List<Rated> rated(
      String field, String kind, Snapshot snapshot, List<SegmentMatches> matches) {
    var dictionary = snapshot.dictionaries().of(field);
    var among = new Counts(dictionary.size());
    var everywhere = new Counts(dictionary.size());
    for (var segment : matches) {
      var census = segment.segment().census();
      var column = segment.segment().columns().keyword(field).facet();
      census.countLive(column, everywhere);
      census.count(segment.all(), segment.count(), List.of(column), List.of(among));
    }
    var total = (double) matches.stream().mapToLong(SegmentMatches::count).sum();
    var creators = (double) snapshot.creators();
    var counts = among.byOrdinal();
    var rated = new ArrayList<Rated>();
    for (var ordinal = 0; ordinal < counts.length; ordinal++) {
      var own = counts[ordinal];
      if (own >= LEAST_MATCHES) {
        var all = everywhere.byOrdinal()[ordinal];
        var lift = own / total / (all / creators);
        var ratio = ratio(own, total, all, creators);
        if (lift >= LEAST_LIFT && ratio >= LEAST_RATIO) {
          var value = dictionary.value(ordinal);
          var label = schema.label(field, value);
          rated.add(new Rated(new Relation(kind, value, label, own, all, lift), ratio));
        }
      }
    }
    return rated;
  }

  /** Values that the conditions name, with the themes above them. */
  private Set<String> asked(SearchPlan plan) {
    var asked = new HashSet<String>();
    plan.clauses().forEach(clause -> ask(clause.filter(), asked));
    return asked;
  }

  private void ask(Filter filter, Set<String> asked) {
    switch (filter) {
      case Filter.AnyOf leaf -> {
        for (var value : leaf.values()) {
          asked.add(leaf.field() + value);
          if (leaf.field().equals("themes")) {
            schema.themes().withAncestors(value).forEach(theme -> asked.add("themes" + theme));
          }
        }
      }
      case Filter.And group -> group.filters().forEach(f -> ask(f, asked));
      case Filter.Or group -> group.filters().forEach(f -> ask(f, asked));
      case Filter.Not not -> ask(not.filter(), asked);
      case Filter.Sourced sourced -> ask(sourced.condition(), asked);
      default -> {
        // Conditions on numbers and shares name no value that could be offered.
      }
    }
  }

  private static Set<String> words(SearchPlan plan) {
    var words = new HashSet<String>();
    plan.text().words().forEach(word -> words.add(word.folded()));
    return words;
  }

  private List<String> folded(String label) {
    return analysis.words(label).stream().map(word -> word.folded()).toList();
  }

  private static double ratio(double own, double matches, double all, double creators) {
    return 2
        * (part(own, matches * all / creators)
            + part(matches - own, matches * (creators - all) / creators)
            + part(all - own, (creators - matches) * all / creators)
            + part(
                creators - matches - all + own,
                (creators - matches) * (creators - all) / creators));
  }

  private static double part(double observed, double expected) {
    return observed <= 0 ? 0 : observed * Math.log(observed / expected);
  }
}
