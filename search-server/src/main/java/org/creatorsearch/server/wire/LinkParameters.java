package org.creatorsearch.server.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.error.Suggestions;

/** The few parameters of a resource that is not a search, read as strictly as one. */
public final class LinkParameters {
  private final Map<String, String> values = new LinkedHashMap<>();

  private LinkParameters() {}

  /**
   * The parameters of a query, each of which must be one of {@code names} and come once.
   *
   * @throws SearchException {@code unknown_key} with the nearest name, {@code invalid_value}
   */
  public static LinkParameters read(String rawQuery, String... names) {
    var known = List.of(names);
    var parameters = new LinkParameters();
    for (var pair : LinkQuery.parse(rawQuery)) {
      if (!known.contains(pair.name())) {
        throw new SearchException(
                ErrorCode.UNKNOWN_KEY, "there is no parameter \"" + pair.name() + "\" here")
            .at(pair.name())
            .suggesting(Suggestions.nearest(pair.name(), known));
      }
      if (parameters.values.put(pair.name(), pair.value()) != null) {
        throw new SearchException(ErrorCode.INVALID_VALUE, pair.name() + " is given twice")
            .at(pair.name());
      }
    }
    return parameters;
  }

  /** The text of a parameter; empty where absent. */
  public String text(String name) {
    return values.getOrDefault(name, "");
  }

  /** A whole number, which must lie in the range. */
  public int integer(String name, int otherwise, int min, int max) {
    if (!values.containsKey(name)) {
      return otherwise;
    }
    var number = LinkFilters.integer(name, text(name));
    if (number < min || number > max) {
      throw new SearchException(
              ErrorCode.INVALID_RANGE,
              name + " must be between " + min + " and " + max + ", got " + number)
          .at(name);
    }
    return number;
  }

  /** True or false. */
  public boolean bool(String name, boolean otherwise) {
    return values.containsKey(name) ? LinkFilters.bool(name, text(name)) : otherwise;
  }
}
