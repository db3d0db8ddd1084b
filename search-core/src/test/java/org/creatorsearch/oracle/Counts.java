package org.creatorsearch.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.FacetRequest;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Sampling;
import org.creatorsearch.result.Facet;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.Field;
import org.creatorsearch.schema.FieldType;
import org.creatorsearch.schema.Schema;

/** The counts of one field over some accounts. */
final class Counts {
  private final Schema schema = Schema.standard();
  private final List<Account> accounts;

  Counts(List<Account> accounts) {
    this.accounts = accounts;
  }

  Facet of(FacetRequest request, List<Clause> clauses) {
    var field = schema.field(request.field());
    return field.type().numeric() ? histogram(field, clauses) : values(field, request, clauses);
  }

  private Facet values(Field field, FacetRequest request, List<Clause> clauses) {
    var counts = new TreeMap<String, Long>();
    var missing = 0L;
    for (var account : accounts) {
      missing += isMissing(account, field) ? 1 : 0;
      values(account, field, clauses).forEach(value -> counts.merge(value, 1L, Long::sum));
    }
    var distinct = counts.size();
    var selected = selected(field.name(), clauses);
    var counted = counts.keySet().stream().map(Conditions::folded).collect(Collectors.toSet());
    selected.stream()
        .filter(value -> !counted.contains(Conditions.folded(value)))
        .forEach(value -> counts.put(value, 0L));
    var folded = selected.stream().map(Conditions::folded).toList();
    var values = new ArrayList<Facet.Value>();
    counts.forEach(
        (value, count) ->
            values.add(
                new Facet.Value(
                    value,
                    schema.label(field.name(), value),
                    count,
                    folded.contains(Conditions.folded(value)))));
    return new Facet.Values(
        values.stream()
            .filter(v -> begins(v.value(), request) || begins(v.label(), request))
            .sorted(Comparator.comparingLong(v -> -v.count()))
            .limit(request.size())
            .toList(),
        distinct,
        missing);
  }

  private static boolean begins(String text, FacetRequest request) {
    return text.toLowerCase(java.util.Locale.ROOT).startsWith(request.prefix());
  }

  private static Set<String> values(Account account, Field field, List<Clause> clauses) {
    if (field.type() != FieldType.SHARES) {
      return account.subject().keywords(field.name());
    }
    var dimension = dimension(field);
    var least = Math.ceil(10_000 * minShare(dimension, clauses) - 1e-6);
    return account.subject().points(dimension).entrySet().stream()
        .filter(e -> e.getValue() >= least)
        .map(java.util.Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** The least that a clause of the field's own asks for, else what is usual. */
  private static double minShare(AudienceDimension dimension, List<Clause> clauses) {
    return clauses.stream()
        .filter(clause -> clause.field().equals(java.util.Optional.of(dimension.field())))
        .map(clause -> bare(clause.filter()))
        .filter(filter -> filter instanceof Filter.Share)
        .mapToDouble(filter -> ((Filter.Share) filter).minShare())
        .min()
        .orElse(dimension.defaultMinShare());
  }

  private static boolean isMissing(Account account, Field field) {
    return field.type() == FieldType.SHARES
        ? account.subject().points(dimension(field)).isEmpty()
        : account.subject().keywords(field.name()).isEmpty();
  }

  private static AudienceDimension dimension(Field field) {
    return List.of(AudienceDimension.values()).stream()
        .filter(d -> d.field().equals(field.name()))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> selected(String field, List<Clause> clauses) {
    var selected = new HashSet<String>();
    for (var clause : clauses) {
      if (clause.field().equals(java.util.Optional.of(field))) {
        if (bare(clause.filter()) instanceof Filter.AnyOf anyOf) {
          selected.addAll(anyOf.values());
        } else if (bare(clause.filter()) instanceof Filter.Share share) {
          selected.addAll(share.values());
        }
      }
    }
    return selected;
  }

  private static Filter bare(Filter filter) {
    return filter instanceof Filter.Sourced sourced ? sourced.condition() : filter;
  }

  /** How the first condition on the engagement rate takes it. */
  static Optional<Sampling> askedRate(List<Clause> clauses) {
    for (var clause : clauses) {
      if (clause.field().equals(Optional.of("engagementRate"))) {
        for (var leaf : Filter.leaves(clause.filter()).toList()) {
          if (bare(leaf) instanceof Filter.Between between) {
            return Optional.of(between.sampling());
          }
        }
      }
    }
    return Optional.empty();
  }

  private static OptionalDouble number(String field, Account account, List<Clause> clauses) {
    return field.equals("engagementRate")
        ? account.subject().rate(askedRate(clauses).orElse(Sampling.DEFAULT))
        : account.number(field);
  }

  private Facet histogram(Field field, List<Clause> clauses) {
    var bounds = field.buckets();
    var single = field.type() == FieldType.DECIMAL;
    var counts = new TreeMap<Integer, Long>();
    var missing = 0L;
    for (var account : accounts) {
      var value = number(field.name(), account, clauses);
      if (value.isEmpty()) {
        missing++;
        continue;
      }
      var below =
          bounds.stream()
              .filter(b -> (single ? (double) b.floatValue() : b) <= value.getAsDouble())
              .count();
      if (below > 0) {
        counts.merge((int) below - 1, 1L, Long::sum);
      }
    }
    var buckets = new ArrayList<Facet.Bucket>();
    counts.forEach(
        (i, count) ->
            buckets.add(
                new Facet.Bucket(
                    bounds.get(i),
                    i + 1 < bounds.size() ? bounds.get(i + 1) : Double.POSITIVE_INFINITY,
                    count)));
    return new Facet.Histogram(buckets, missing);
  }
}
