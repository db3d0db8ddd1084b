package org.creatorsearch.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.schema.Ability;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.Field;
import org.creatorsearch.schema.FieldType;
import org.creatorsearch.schema.Schema;

/** Holds a request against the schema and brings its values to the schema's spelling. */
final class SchemaCheck {
  private final Schema schema;

  SchemaCheck(Schema schema) {
    this.schema = schema;
  }

  SearchRequest check(SearchRequest request) {
    var filters = clauses("filters", request.filters());
    var prefer = clauses("prefer", request.prefer());
    request.facets().forEach(f -> schema.field(f.field(), Ability.FACET));
    if (request.sort() instanceof Sort.ByField(String field, boolean descending)) {
      schema.field(field, Ability.SORT);
    }
    return request.toBuilder()
        .filters(filters)
        .prefer(prefer)
        .target(request.target().map(t -> new Target(dimensions(t.dimensions()))))
        .arrangement(request.arrangement().checkedAgainst(schema))
        .build();
  }

  private List<Clause> clauses(String key, List<Clause> clauses) {
    var checked = new ArrayList<Clause>();
    for (var i = 0; i < clauses.size(); i++) {
      var clause = clauses.get(i);
      checked.add(new Clause(located(key + "[" + i + "]", clause.filter()), clause.field()));
    }
    return checked;
  }

  /** Errors name the place in the request; the field is in their text. */
  private Filter located(String place, Filter filter) {
    try {
      return check(filter);
    } catch (SearchException e) {
      throw e.at(e.field().map(field -> place + "." + field).orElse(place));
    }
  }

  private Filter check(Filter filter) {
    return switch (filter) {
      case Filter.Leaf leaf -> leaf(leaf);
      case Filter.Not(Filter inner) -> Filter.not(check(inner));
      case Filter.And(List<Filter> inner) -> Filter.and(inner.stream().map(this::check).toList());
      case Filter.Or(List<Filter> inner) -> Filter.or(inner.stream().map(this::check).toList());
      case Filter.All all -> all;
      case Filter.None none -> none;
    };
  }

  private Filter.Leaf leaf(Filter.Leaf condition) {
    return switch (condition) {
      case Filter.AnyOf leaf -> anyOf(leaf);
      case Filter.Between leaf -> between(leaf);
      case Filter.Share(
              AudienceDimension dimension,
              List<String> values,
              double share,
              Missing missing) ->
          new Filter.Share(dimension, values(dimension.field(), values), share, missing);
      case Filter.Joint(
              Map<AudienceDimension, List<String>> wanted,
              double share,
              Basis basis,
              Missing missing) ->
          new Filter.Joint(dimensions(wanted), share, basis, missing);
      case Filter.Sourced(Filter.Leaf bare, Sourcing sourcing) -> leaf(bare).sourced(sourcing);
    };
  }

  private Filter.Leaf anyOf(Filter.AnyOf leaf) {
    var field = schema.field(leaf.field(), Ability.FILTER);
    var side = AudienceDimension.ofField(field.name());
    if (side.isPresent()) {
      var least = side.get().defaultMinShare();
      return leaf(new Filter.Share(side.get(), leaf.values(), least, leaf.missing()));
    }
    require(field.type().keyword(), field, () -> takes(field.type()) + ", not values");
    require(
        leaf.withinDays().isEmpty() || field.can(Ability.DATED),
        field,
        () -> "has no dates: withinDays is for " + able(Ability.DATED));
    return new Filter.AnyOf(
        leaf.field(), values(leaf.field(), leaf.values()), leaf.withinDays(), leaf.missing());
  }

  private Filter.Leaf between(Filter.Between leaf) {
    var field = schema.field(leaf.field(), Ability.FILTER);
    require(field.type().numeric(), field, () -> takes(field.type()) + ", not min and max");
    require(
        leaf.sampling().equals(Sampling.DEFAULT) || field.can(Ability.SAMPLED),
        field,
        () ->
            "has one definition: definition, window and minSample are for "
                + able(Ability.SAMPLED));
    bound(field, "min", leaf.min());
    bound(field, "max", leaf.max());
    return leaf;
  }

  private static String takes(FieldType type) {
    return switch (type) {
      case KEYWORD, KEYWORDS, BOOLEAN -> "takes values";
      case COUNT, DECIMAL, DAYS -> "takes min and max";
      case SHARES -> "takes values and minShare";
      case JOINT_SHARE -> "takes values of several dimensions and minShare";
    };
  }

  private static void bound(Field field, String key, double value) {
    if (Double.isFinite(value) && (value < field.min() || value > field.max())) {
      throw new SearchException(
              ErrorCode.INVALID_RANGE,
              "%s.%s must be between %s and %s, got %s"
                  .formatted(field.name(), key, field.min(), field.max(), value))
          .at(field.name());
    }
  }

  private Map<AudienceDimension, List<String>> dimensions(
      Map<AudienceDimension, List<String>> dimensions) {
    var checked = new EnumMap<AudienceDimension, List<String>>(AudienceDimension.class);
    dimensions.forEach((d, values) -> checked.put(d, values(d.field(), values)));
    return checked;
  }

  private List<String> values(String field, List<String> values) {
    return values.stream().map(v -> schema.canonical(field, v)).toList();
  }

  /** The fields that have {@code ability}. */
  private String able(Ability ability) {
    return schema.fields().stream()
        .filter(f -> f.can(ability))
        .map(Field::name)
        .collect(Collectors.joining(", "));
  }

  /** Every search comes here, and hardly any has use for what would be said against it. */
  private static void require(boolean rule, Field field, Supplier<String> otherwise) {
    if (!rule) {
      throw new SearchException(
              ErrorCode.UNSUPPORTED, "field \"" + field.name() + "\" " + otherwise.get())
          .at(field.name());
    }
  }
}
