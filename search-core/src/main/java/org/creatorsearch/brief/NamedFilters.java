package org.creatorsearch.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.creatorsearch.query.Filter;

/**
 * The filters on creators' own names and codes. Several values of a field are alternatives; only
 * themes that touch, as in "vegan baking", must all hold.
 */
final class NamedFilters {
  private NamedFilters() {}

  /** One filter a field, in the order of first mention. */
  static List<Filter> of(List<Mention> mentions) {
    var filters = new LinkedHashMap<String, TreeSet<String>>();
    var chains = chains(mentions);
    for (var chain : chains) {
      var first = chain.getFirst();
      if (chain.size() == 1) {
        var key = (first.negated() ? "!" : "") + first.field();
        filters.computeIfAbsent(key, k -> new TreeSet<>()).addAll(first.values());
      }
    }
    var named = new ArrayList<Filter>();
    filters.forEach((key, values) -> named.add(filter(key, List.copyOf(values))));
    return withThemes(named, chains);
  }

  private static List<List<Mention>> chains(List<Mention> mentions) {
    var chains = new ArrayList<List<Mention>>();
    for (var mention : mentions) {
      if (!mention.audience() && !mention.values().isEmpty()) {
        if (!chains.isEmpty() && ThemeChains.touch(chains.getLast().getLast(), mention)) {
          chains.getLast().add(mention);
        } else {
          chains.add(new ArrayList<>(List.of(mention)));
        }
      }
    }
    return chains;
  }

  private static Filter filter(String key, List<String> values) {
    var field = key.startsWith("!") ? key.substring(1) : key;
    var anyOf = Filter.anyOf(field, values.toArray(String[]::new));
    return key.startsWith("!") ? Filter.not(anyOf) : anyOf;
  }

  private static List<Filter> withThemes(List<Filter> named, List<List<Mention>> chains) {
    var all = new ArrayList<Filter>();
    for (var chain : chains) {
      if (chain.size() > 1) {
        all.add(Filter.and(chain.stream().map(NamedFilters::theme).toList()));
      }
    }
    if (all.isEmpty()) {
      return named;
    }
    var wanted = all.stream().filter(f -> !negated(f)).toList();
    var single = named.stream().filter(NamedFilters::themes).toList();
    var filters = new ArrayList<>(named.stream().filter(f -> !themes(f)).toList());
    all.stream().filter(NamedFilters::negated).forEach(filters::add);
    if (single.isEmpty() && wanted.size() == 1 && wanted.getFirst() instanceof Filter.And and) {
      filters.addAll(and.filters());
    } else if (!wanted.isEmpty() || !single.isEmpty()) {
      var alternatives = new ArrayList<>(wanted);
      alternatives.addAll(single);
      filters.add(Filter.or(alternatives));
    }
    return filters;
  }

  private static Filter theme(Mention mention) {
    var filter = Filter.anyOf("themes", mention.values().toArray(String[]::new));
    return mention.negated() ? Filter.not(filter) : filter;
  }

  private static boolean themes(Filter filter) {
    return filter instanceof Filter.AnyOf leaf && leaf.field().equals("themes");
  }

  private static boolean negated(Filter filter) {
    return filter instanceof Filter.Not
        || (filter instanceof Filter.And and && and.filters().getFirst() instanceof Filter.Not);
  }
}
