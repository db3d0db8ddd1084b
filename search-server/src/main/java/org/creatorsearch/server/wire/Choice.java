package org.creatorsearch.server.wire;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.error.Suggestions;
import org.creatorsearch.json.StrictObject;

/** Keys of an object of which one must be chosen, and values of closed sets. */
final class Choice {
  private Choice() {}

  /**
   * The one of {@code keys} that the object has.
   *
   * @throws SearchException {@code unknown_key} or {@code missing_key} where it has none, {@code
   *     invalid_value} where it has several
   */
  static String key(StrictObject object, List<String> keys) {
    var present = keys.stream().filter(object::has).toList();
    if (present.isEmpty()) {
      // A misspelt key is likelier than an empty object, and has a suggestion to offer.
      object.done();
      var error =
          new SearchException(
              ErrorCode.MISSING_KEY, "one of " + String.join(", ", keys) + " is needed here");
      throw here(object).isEmpty() ? error : error.at(here(object));
    }
    if (present.size() > 1) {
      throw new SearchException(
              ErrorCode.INVALID_VALUE,
              "only one of "
                  + String.join(", ", keys)
                  + " is allowed here, got "
                  + String.join(" and ", present))
          .at(object.place(present.get(1)));
    }
    return present.getFirst();
  }

  static SearchException unknown(String place, String value, Collection<String> values) {
    return new SearchException(
            ErrorCode.UNKNOWN_VALUE,
            place + " takes one of " + String.join(", ", values) + ", got \"" + value + "\"")
        .at(place)
        .suggesting(Suggestions.nearest(value, values));
  }

  /** A whole number that fits an int; what it may be is for its user to say. */
  static OptionalInt integer(StrictObject object, String key) {
    var value = object.integer(key);
    if (value.isEmpty()) {
      return OptionalInt.empty();
    }
    if (value.getAsLong() != (int) value.getAsLong()) {
      throw new SearchException(
              ErrorCode.INVALID_RANGE,
              object.place(key) + " is beyond all bounds: " + value.getAsLong())
          .at(object.place(key));
    }
    return OptionalInt.of((int) value.getAsLong());
  }

  private static String here(StrictObject object) {
    var place = object.place("");
    return place.isEmpty() ? place : place.substring(0, place.length() - 1);
  }
}
