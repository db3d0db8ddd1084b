package org.creatorsearch.server.wire;

import java.util.List;
import org.creatorsearch.json.StrictObject;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.Filter;

/**
 * Filters from JSON: conditions on a field, and the groups {@code any}, {@code all} and {@code
 * not}.
 */
final class FilterReader {
  private static final List<String> FORMS = List.of("field", "any", "all", "not");

  private FilterReader() {}

  /** A filter at the top of a request: a condition belongs to its field, a group to none. */
  static Clause clause(StrictObject object) {
    return Choice.key(object, FORMS).equals("field")
        ? Clause.of(LeafReader.leaf(object))
        : Clause.group(filter(object));
  }

  private static Filter filter(StrictObject object) {
    return switch (Choice.key(object, FORMS)) {
      case "any" -> ended(object, Filter.or(filters(object, "any")));
      case "all" -> ended(object, Filter.and(filters(object, "all")));
      case "not" -> ended(object, Filter.not(filter(object.object("not").orElseThrow())));
      default -> LeafReader.leaf(object);
    };
  }

  private static List<Filter> filters(StrictObject object, String key) {
    return object.objects(key).stream().map(FilterReader::filter).toList();
  }

  private static Filter ended(StrictObject object, Filter filter) {
    object.done();
    return filter;
  }
}
