package org.creatorsearch.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.schema.AudienceDimension;

/**
 * A condition that a creator meets or does not, in normal form. Make filters with the static
 * methods: they bring every spelling of a condition to one value, so that equal filters match the
 * same creators.
 *
 * <p>A leaf is unknown for a creator who has no value in its field; its {@link Missing} policy
 * turns that into true or false at once, so that everything above the leaves is two-valued, and an
 * exclusion keeps creators of whom nothing is known.
 */
public sealed interface Filter {
  /** Every creator. */
  Filter ALL = new All();

  /** No creator. */
  Filter NONE = new None();

  /** Matches everything. */
  record All() implements Filter {}

  /** Matches nothing. */
  record None() implements Filter {}

  /** A condition on one field. */
  sealed interface Leaf extends Filter {
    /** The field's name. */
    String field();

    /** What becomes of creators without a value. */
    Missing missing();

    /** The same condition with that policy for creators without a value. */
    Leaf with(Missing policy);

    /** The same condition, which creators without a value meet too. */
    Leaf keepUnknown();

    /** The condition on the value, whatever is asked of how it was come by. */
    default Leaf bare() {
      return this;
    }

    /** The same condition on values that were come by like that; all others are unknown to it. */
    default Sourced sourced(Sourcing sourcing) {
      return new Sourced(bare(), sourcing);
    }

    /**
     * Creators with a value that does not meet the condition; those without one are treated as this
     * condition treats them. {@code anyOf("country", "US").exclusion()} wants a known country other
     * than the US; {@link Filter#noneOf} also takes creators of unknown country.
     */
    default Filter exclusion() {
      return not(with(missing().opposite()));
    }
  }

  /**
   * At least one of the values; for themes, also below one of them. Names are compared without
   * regard to case.
   *
   * @param values sorted and distinct
   * @param withinDays only values seen within so many days; for {@code brands} alone
   */
  record AnyOf(String field, List<String> values, OptionalInt withinDays, Missing missing)
      implements Leaf {
    public AnyOf {
      values = Shape.sortedValues(field, values);
      if (withinDays.isPresent()) {
        Shape.days(field, "withinDays", withinDays.getAsInt());
      }
    }

    /** Only values seen within so many days, 1..36,500; for {@code brands} alone. */
    public AnyOf withinDays(int days) {
      return new AnyOf(field, values, OptionalInt.of(days), missing);
    }

    @Override
    public AnyOf with(Missing policy) {
      return new AnyOf(field, values, withinDays, policy);
    }

    @Override
    public AnyOf keepUnknown() {
      return with(Missing.KEEP);
    }
  }

  /**
   * A number between two bounds, both inclusive.
   *
   * @param min minus infinity for no lower bound
   * @param max plus infinity for no upper bound
   * @param sampling which rate is meant; other than {@link Sampling#DEFAULT} for {@code
   *     engagementRate} alone
   */
  record Between(String field, double min, double max, Sampling sampling, Missing missing)
      implements Leaf {
    public Between {
      Shape.range(field, min, max);
      min = Shape.oneZero(min);
      max = Shape.oneZero(max);
    }

    /** The same bounds on another rate; for {@code engagementRate} alone. */
    public Between sampled(Sampling value) {
      return new Between(field, min, max, value, missing);
    }

    @Override
    public Between with(Missing policy) {
      return new Between(field, min, max, sampling, policy);
    }

    @Override
    public Between keepUnknown() {
      return with(Missing.KEEP);
    }
  }

  /**
   * The shares of the values, added up, reach a minimum.
   *
   * @param values sorted and distinct
   * @param minShare 0..1
   */
  record Share(AudienceDimension dimension, List<String> values, double minShare, Missing missing)
      implements Leaf {
    public Share {
      values = Shape.sortedValues(dimension.field(), values);
      minShare = Shape.share(dimension.field(), minShare);
    }

    @Override
    public Share with(Missing policy) {
      return new Share(dimension, values, minShare, policy);
    }

    @Override
    public Share keepUnknown() {
      return with(Missing.KEEP);
    }

    @Override
    public String field() {
      return dimension.field();
    }
  }

  /**
   * The share of people who are one of the values on every dimension at once reaches a minimum.
   *
   * @param dimensions values by dimension; at least one dimension
   * @param minShare 0..1
   */
  record Joint(
      Map<AudienceDimension, List<String>> dimensions,
      double minShare,
      Basis basis,
      Missing missing)
      implements Leaf {
    public Joint {
      dimensions = Shape.sortedDimensions(dimensions);
      minShare = Shape.share("audience", minShare);
    }

    /** The same share, taken in another way where only the marginals are known. */
    public Joint on(Basis value) {
      return new Joint(dimensions, minShare, value, missing);
    }

    @Override
    public Joint with(Missing policy) {
      return new Joint(dimensions, minShare, basis, policy);
    }

    @Override
    public Joint keepUnknown() {
      return with(Missing.KEEP);
    }

    @Override
    public String field() {
      return "audience";
    }
  }

  /**
   * A condition on values that were seen lately enough, or by somebody who is relied on. A value of
   * which that is not so, or not known, is unknown.
   *
   * @param condition what is asked of the value, and what becomes of creators without one
   */
  record Sourced(Leaf condition, Sourcing sourcing) implements Leaf {
    public Sourced {
      Shape.require(
          !(condition instanceof Sourced), "Sourced must hold a condition on the value alone");
    }

    @Override
    public String field() {
      return condition.field();
    }

    @Override
    public Missing missing() {
      return condition.missing();
    }

    @Override
    public Leaf bare() {
      return condition;
    }

    @Override
    public Sourced with(Missing policy) {
      return new Sourced(condition.with(policy), sourcing);
    }

    @Override
    public Sourced keepUnknown() {
      return with(Missing.KEEP);
    }
  }

  /** The opposite of a filter. */
  record Not(Filter filter) implements Filter {
    public Not {
      Shape.require(
          !(filter instanceof Not || filter instanceof All || filter instanceof None),
          "Not must hold a filter that Filter.not would keep under it");
    }
  }

  /** All of several filters, in canonical order. */
  record And(List<Filter> filters) implements Filter {
    public And {
      filters = List.copyOf(filters);
      Shape.normal(filters, And.class);
    }
  }

  /** At least one of several filters, in canonical order. */
  record Or(List<Filter> filters) implements Filter {
    public Or {
      filters = List.copyOf(filters);
      Shape.normal(filters, Or.class);
    }
  }

  /** At least one of {@code values}. */
  static AnyOf anyOf(String field, String... values) {
    return new AnyOf(field, List.of(values), OptionalInt.empty(), Missing.EXCLUDE);
  }

  /** At least one of {@code values}, which must be some. */
  static AnyOf anyOf(String field, Collection<String> values) {
    return anyOf(field, values.toArray(String[]::new));
  }

  /**
   * None of {@code values}; creators of whom nothing is known match. To leave them out too, use
   * {@link Leaf#exclusion}.
   */
  static Filter noneOf(String field, String... values) {
    return not(anyOf(field, values));
  }

  /** None of {@code values}; unknown ones as for {@link #noneOf(String, String...)}. */
  static Filter noneOf(String field, Collection<String> values) {
    return not(anyOf(field, values));
  }

  /** True or false, as {@code value} says. */
  static AnyOf is(String field, boolean value) {
    return anyOf(field, String.valueOf(value));
  }

  /** Between {@code min} and {@code max}, both inclusive. */
  static Between between(String field, double min, double max) {
    return new Between(field, min, max, Sampling.DEFAULT, Missing.EXCLUDE);
  }

  /** At least {@code min}. */
  static Between atLeast(String field, double min) {
    return between(field, min, Double.POSITIVE_INFINITY);
  }

  /** At most {@code max}. */
  static Between atMost(String field, double max) {
    return between(field, Double.NEGATIVE_INFINITY, max);
  }

  /** At least {@code minShare} of the audience is one of {@code values}. */
  static Share share(AudienceDimension dimension, double minShare, String... values) {
    return new Share(dimension, List.of(values), minShare, Missing.EXCLUDE);
  }

  /**
   * At least {@code minShare} of the audience is all that {@code people} are at once, estimated
   * from the marginals where nothing better is known.
   */
  static Joint joint(Target people, double minShare) {
    return new Joint(people.dimensions(), minShare, Basis.ESTIMATE, Missing.EXCLUDE);
  }

  /** The opposite of {@code filter}. */
  static Filter not(Filter filter) {
    return switch (filter) {
      case All all -> NONE;
      case None none -> ALL;
      case Not(Filter inner) -> inner;
      case Leaf leaf -> new Not(leaf);
      case And and -> new Not(and);
      case Or or -> new Not(or);
    };
  }

  /** All of {@code filters}. */
  static Filter and(Collection<Filter> filters) {
    return Shape.flatten(filters, And.class, NONE, ALL, And::new);
  }

  /** At least one of {@code filters}. */
  static Filter or(Collection<Filter> filters) {
    return Shape.flatten(filters, Or.class, ALL, NONE, Or::new);
  }

  /** All of {@code filters}. */
  static Filter and(Filter... filters) {
    return and(List.of(filters));
  }

  /** At least one of {@code filters}. */
  static Filter or(Filter... filters) {
    return or(List.of(filters));
  }

  /** The conditions on single fields that {@code filter} is made of, in its order. */
  static Stream<Leaf> leaves(Filter filter) {
    return switch (filter) {
      case Leaf leaf -> Stream.of(leaf);
      case Not(Filter inner) -> leaves(inner);
      case And(List<Filter> inner) -> inner.stream().flatMap(Filter::leaves);
      case Or(List<Filter> inner) -> inner.stream().flatMap(Filter::leaves);
      case All all -> Stream.empty();
      case None none -> Stream.empty();
    };
  }

  /**
   * Refuses what the contract calls an impossible filter.
   *
   * @throws SearchException {@code too_large} when filters are nested deeper than {@code depth}
   */
  static void requireDepth(Filter filter, int depth) {
    if (depth < 0) {
      throw new SearchException(ErrorCode.TOO_LARGE, "filters are nested too deeply");
    }
    switch (filter) {
      case Not(Filter inner) -> requireDepth(inner, depth - 1);
      case And(List<Filter> inner) -> inner.forEach(f -> requireDepth(f, depth - 1));
      case Or(List<Filter> inner) -> inner.forEach(f -> requireDepth(f, depth - 1));
      case Leaf leaf -> {}
      case All all -> {}
      case None none -> {}
    }
  }
}
