package org.creatorsearch.server.wire;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.error.WireName;
import org.creatorsearch.json.StrictObject;
import org.creatorsearch.query.Basis;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Missing;
import org.creatorsearch.query.Sampling;
import org.creatorsearch.query.Sourcing;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.EngagementDefinition;

/** A condition on one field from JSON. Which keys it takes depends on its operator. */
final class LeafReader {
  private static final List<String> LISTS = List.of("anyOf", "noneOf", "is", "min");
  private static final List<String> WITHOUT_MIN = List.of("anyOf", "noneOf", "is", "max");

  private LeafReader() {}

  static Filter leaf(StrictObject object) {
    var field = object.requiredString("field");
    var filter = field.equals("audience") ? joint(object) : onField(object, field);
    var sourcing = sourcing(object);
    object.done();
    return sourcing.map(s -> sourced(filter, s)).orElse(filter);
  }

  private static Optional<Sourcing> sourcing(StrictObject object) {
    if (!object.has("maxAge") && !object.has("by")) {
      return Optional.empty();
    }
    var maxAge = Choice.integer(object, "maxAge");
    var by = object.has("by") ? object.strings("by") : List.<String>of();
    return Optional.of(located(object, () -> new Sourcing(maxAge, by)));
  }

  /** A condition, or an exclusion, on values that were come by like that. */
  static Filter sourced(Filter filter, Sourcing sourcing) {
    return switch (filter) {
      case Filter.Leaf leaf -> leaf.sourced(sourcing);
      case Filter.Not(Filter.Leaf excluded) -> Filter.not(excluded.sourced(sourcing));
      default -> throw new IllegalArgumentException(filter + " is no condition on one field");
    };
  }

  private static Filter onField(StrictObject object, String field) {
    var onlyMax = object.has("max") && !object.has("min");
    return switch (Choice.key(object, onlyMax ? WITHOUT_MIN : LISTS)) {
      case "anyOf" -> anyOf(object, field, "anyOf", missing(object).orElse(Missing.EXCLUDE));
      // An exclusion keeps creators of whom nothing is known, unless it says otherwise.
      case "noneOf" ->
          anyOf(object, field, "noneOf", missing(object).orElse(Missing.KEEP)).exclusion();
      case "is" -> is(object, field);
      default -> between(object, field);
    };
  }

  private static Filter is(StrictObject object, String field) {
    var value = object.bool("is").orElseThrow().toString();
    var missing = missing(object).orElse(Missing.EXCLUDE);
    return located(
        object, () -> new Filter.AnyOf(field, List.of(value), OptionalInt.empty(), missing));
  }

  private static Filter.Leaf anyOf(StrictObject object, String field, String key, Missing missing) {
    var values = object.strings(key);
    var dimension = dimension(field);
    if (dimension.isPresent()) {
      var side = dimension.get();
      var share = object.number("minShare").orElse(side.defaultMinShare());
      return located(object, () -> new Filter.Share(side, values, share, missing));
    }
    var within = Choice.integer(object, "withinDays");
    return located(object, () -> new Filter.AnyOf(field, values, within, missing));
  }

  private static Filter between(StrictObject object, String field) {
    var min = object.number("min").orElse(Double.NEGATIVE_INFINITY);
    var max = object.number("max").orElse(Double.POSITIVE_INFINITY);
    var definition = object.string("definition").map(id -> definition(object, id));
    var window = Choice.integer(object, "window").orElse(Sampling.DEFAULT.windowDays());
    var minSample = Choice.integer(object, "minSample").orElse(Sampling.DEFAULT.minSample());
    var missing = missing(object).orElse(Missing.EXCLUDE);
    return located(
        object,
        () ->
            new Filter.Between(
                field, min, max, new Sampling(definition, window, minSample), missing));
  }

  private static Filter joint(StrictObject object) {
    var dimensions = new EnumMap<AudienceDimension, List<String>>(AudienceDimension.class);
    for (var side : AudienceDimension.values()) {
      if (object.has(side.wireName())) {
        dimensions.put(side, object.strings(side.wireName()));
      }
    }
    if (!object.has("minShare")) {
      object.done();
      throw new SearchException(
              ErrorCode.MISSING_KEY, object.place("minShare") + " is required for a joint share")
          .at(object.place("minShare"));
    }
    var share = object.number("minShare").orElseThrow();
    var basis =
        object
            .string("basis")
            .map(name -> WireName.require(Basis.class, name, object.place("basis")))
            .orElse(Basis.ESTIMATE);
    var missing = missing(object).orElse(Missing.EXCLUDE);
    return located(object, () -> new Filter.Joint(dimensions, share, basis, missing));
  }

  private static Optional<Missing> missing(StrictObject object) {
    return object
        .string("missing")
        .map(name -> WireName.require(Missing.class, name, object.place("missing")));
  }

  private static EngagementDefinition definition(StrictObject object, String id) {
    return WireName.require(EngagementDefinition.class, id, object.place("definition"));
  }

  static Optional<AudienceDimension> dimension(String field) {
    return AudienceDimension.ofField(field);
  }

  /** Errors that name a field, as the records of a request do, get its place in the document. */
  private static <F> F located(StrictObject object, Supplier<F> make) {
    try {
      return make.get();
    } catch (SearchException e) {
      throw e.at(object.place(e.field().orElse("field")));
    }
  }
}
