package org.creatorsearch.internal.execute;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.column.ShareColumn;
import org.creatorsearch.internal.index.ProfileDocument;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Missing;
import org.creatorsearch.query.Sourcing;
import org.creatorsearch.query.Target;
import org.creatorsearch.schema.Ability;
import org.creatorsearch.schema.Origin;
import org.creatorsearch.schema.Schema;

/** The documents of one segment that meet a filter, deleted ones included. */
final class FilterMatcher {
  private final Segment segment;
  private final Snapshot snapshot;
  private final Schema schema;
  private final FilterCache cache;
  private final Deadline deadline;
  private final NumberAccess numbers;
  private final SourcingMatcher sourcing;
  private final int length;

  /**
   * @param target the people to reach, where a search names some
   */
  FilterMatcher(
      Segment segment,
      Snapshot snapshot,
      Schema schema,
      Optional<Target> target,
      FilterCache cache,
      Deadline deadline) {
    this.segment = segment;
    this.snapshot = snapshot;
    this.schema = schema;
    this.cache = cache;
    this.deadline = deadline;
    this.numbers = new NumberAccess(segment, snapshot, schema, target, deadline);
    this.sourcing = new SourcingMatcher(segment, snapshot.asOf().toEpochDay());
    this.length = segment.columns().length();
  }

  /** The numbers that conditions are held against. */
  NumberAccess numbers() {
    return numbers;
  }

  /** The same and shares, as conditions compare them. */
  AskedNumbers asked() {
    return new AskedNumbers(segment, snapshot, numbers, deadline);
  }

  DocBits matches(Filter filter) {
    return switch (filter) {
      case Filter.All all -> DocBits.all(length);
      case Filter.None none -> DocBits.none(length);
      case Filter.Not(Filter inner) -> matches(inner).not();
      case Filter.And(List<Filter> parts) ->
          parts.stream().map(this::matches).reduce(DocBits::and).orElseThrow();
      case Filter.Or(List<Filter> parts) ->
          parts.stream().map(this::matches).reduce(DocBits::or).orElseThrow();
      // Another search has other people to reach.
      case Filter.Leaf leaf when numbers.isTargeted(leaf.field()) -> leaf(leaf);
      case Filter.Leaf leaf -> cache.documents(segment, snapshot, leaf, this::leaf);
    };
  }

  /** The documents that meet what no search asks for: they are not kept for another one. */
  DocBits unasked(Filter.Leaf leaf) {
    return leaf(leaf);
  }

  private DocBits leaf(Filter.Leaf leaf) {
    deadline.check();
    var known = known(leaf);
    return leaf.missing() == Missing.KEEP ? known.or(unknown(leaf)) : known;
  }

  private DocBits known(Filter.Leaf leaf) {
    return switch (leaf) {
      case Filter.AnyOf anyOf -> anyOf(anyOf);
      case Filter.Between between -> numbers.between(between);
      case Filter.Share share -> {
        var column = segment.columns().shares(share.field());
        var wanted = snapshot.marks(share.dimension(), share.values());
        yield column.atLeast(wanted, leastPoints(share.minShare()), deadline::tick);
      }
      case Filter.Joint joint -> new JointMatcher(segment, snapshot, joint, deadline).matches();
      case Filter.Sourced sourced ->
          matches(sourced.condition().with(Missing.EXCLUDE)).and(asSourced(sourced));
    };
  }

  /** The documents whose value, if there is one, was come by as it must be to be known. */
  private DocBits asSourced(Filter.Sourced leaf) {
    var origin = schema.field(leaf.field()).origin();
    return cache.documents(
        segment,
        snapshot,
        new Found(origin, leaf.sourcing()),
        found -> sourcing.documents(found.origin(), found.sourcing()));
  }

  /** What documents that were come by in some way depend on: fields of one origin share them. */
  private record Found(Origin origin, Sourcing sourcing) {}

  /** The documents of which the leaf's field says nothing. */
  DocBits unknown(Filter.Leaf leaf) {
    return switch (leaf) {
      case Filter.AnyOf anyOf -> missing(anyOf.field());
      case Filter.Between between -> numbers.known(between).not();
      case Filter.Share share -> segment.columns().shares(share.field()).known().not();
      case Filter.Joint joint -> new JointMatcher(segment, snapshot, joint, deadline).unknown();
      case Filter.Sourced sourced -> unknown(sourced.condition()).or(asSourced(sourced).not());
    };
  }

  /** Of {@code among}, how many documents the leaf's field says nothing of. */
  int countUnknown(Filter.Leaf leaf, DocBits among) {
    if (leaf instanceof Filter.Between between) {
      var known = numbers.known(between);
      return known.isFull() ? 0 : among.countAndNot(known);
    }
    var unknown = unknown(leaf);
    return unknown.isEmpty() ? 0 : among.countAnd(unknown);
  }

  /** A share reaches its minimum when it does at the precision shares are kept to. */
  static int leastPoints(double minShare) {
    return (int) Math.ceil(minShare * ShareColumn.WHOLE - 1e-6);
  }

  private DocBits anyOf(Filter.AnyOf filter) {
    var field = schema.field(filter.field());
    if (!field.can(Ability.FACET)) {
      return lookup(filter.field(), filter.values());
    }
    var column = segment.columns().keyword(filter.field());
    var dictionary = snapshot.dictionaries().of(filter.field());
    if (filter.withinDays().isPresent()) {
      var from = Math.toIntExact(snapshot.asOf().toEpochDay()) - filter.withinDays().getAsInt();
      return segment
          .columns()
          .brandDays()
          .since(ShareColumn.marks(dictionary, filter.values()), from);
    }
    var ordinals =
        filter.values().stream()
            .flatMap(v -> dictionary.find(v).stream())
            .collect(Collectors.toSet());
    return column.anyOf(ordinals);
  }

  private DocBits missing(String field) {
    if (schema.field(field).can(Ability.FACET)) {
      return segment.columns().keyword(field).missing();
    }
    return field.equals("id")
        ? DocBits.none(length)
        : documents(List.of(ProfileDocument.lookupAny(field))).not();
  }

  private DocBits lookup(String field, List<String> values) {
    return documents(values.stream().map(v -> ProfileDocument.lookup(field, v)).toList());
  }

  private DocBits documents(List<Term> terms) {
    return SourcingMatcher.documents(segment, terms);
  }
}
