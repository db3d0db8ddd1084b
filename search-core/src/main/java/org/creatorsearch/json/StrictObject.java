package org.creatorsearch.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.Function;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.error.Suggestions;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object whose keys are taken one by one; {@link #done()} then refuses whatever is left. A
 * key that is absent or null gives an empty result; a value of another type is {@code invalid_type}
 * with its place. Confined to one thread.
 */
public final class StrictObject {
  private final String place;
  private final ObjectNode node;
  private final TreeSet<String> asked = new TreeSet<>();

  StrictObject(String place, ObjectNode node) {
    this.place = place;
    this.node = node;
  }

  /** The keys of the object, in their order. */
  public List<String> keys() {
    var keys = new ArrayList<String>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  /** Whether the key is there and not null. */
  public boolean has(String key) {
    asked.add(key);
    return node.hasNonNull(key);
  }

  /** Where in the document {@code key} is: {@code filters[2].min}. */
  public String place(String key) {
    return place.isEmpty() ? key : place + "." + key;
  }

  /** A string; without control characters other than line breaks and tabs. */
  public Optional<String> string(String key) {
    var value = take(key);
    return value == null ? Optional.empty() : Optional.of(string(place(key), value));
  }

  /** A string that must be there. */
  public String requiredString(String key) {
    return string(key).orElseThrow(() -> missing(key));
  }

  /** A whole number. */
  public OptionalLong integer(String key) {
    var value = take(key);
    if (value == null) {
      return OptionalLong.empty();
    }
    // 1.0 is a whole number to many writers of JSON.
    if (value.isNumber() && value.doubleValue() == Math.rint(value.doubleValue())) {
      if (Math.abs(value.doubleValue()) <= 1e18) {
        return OptionalLong.of(value.longValue());
      }
      throw new SearchException(
              ErrorCode.INVALID_RANGE, place(key) + " is beyond all bounds: " + shown(value))
          .at(place(key));
    }
    throw wrongType(place(key), "a whole number", value);
  }

  /** A finite number. */
  public OptionalDouble number(String key) {
    var value = take(key);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(number(place(key), value));
  }

  /** True or false. */
  public Optional<Boolean> bool(String key) {
    var value = take(key);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isBoolean()) {
      throw wrongType(place(key), "true or false", value);
    }
    return Optional.of(value.booleanValue());
  }

  /** An object. */
  public Optional<StrictObject> object(String key) {
    var value = take(key);
    return value == null ? Optional.empty() : Optional.of(object(place(key), value));
  }

  /** A list of strings; empty where absent. */
  public List<String> strings(String key) {
    return list(key, item -> string(item.place(), item.node()));
  }

  /** A list of objects; empty where absent. */
  public List<StrictObject> objects(String key) {
    return list(key, item -> object(item.place(), item.node()));
  }

  /** A list whose items are strings or objects, such as a facet by name or in full. */
  public <T> List<T> mixed(
      String key, Function<String, T> fromString, Function<StrictObject, T> fromObject) {
    return list(
        key,
        item ->
            item.node().isTextual()
                ? fromString.apply(string(item.place(), item.node()))
                : fromObject.apply(object(item.place(), item.node())));
  }

  /** Numbers by key; empty where absent. */
  public Map<String, Double> numbers(String key) {
    var value = take(key);
    var numbers = new LinkedHashMap<String, Double>();
    if (value != null) {
      var inner = object(place(key), value);
      inner.keys().forEach(k -> inner.number(k).ifPresent(n -> numbers.put(k, n)));
    }
    return numbers;
  }

  /**
   * Ends the reading.
   *
   * @throws SearchException {@code unknown_key} for a key that was never asked for, with the
   *     nearest one that was
   */
  public void done() {
    for (var key : keys()) {
      if (!asked.contains(key)) {
        throw new SearchException(
                ErrorCode.UNKNOWN_KEY, "there is no key \"" + place(key) + "\" here")
            .at(place(key))
            .suggesting(Suggestions.nearest(key, asked));
      }
    }
  }

  private record Item(String place, JsonNode node) {}

  private <T> List<T> list(String key, Function<Item, T> read) {
    var value = take(key);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof ArrayNode array)) {
      throw wrongType(place(key), "a list", value);
    }
    var items = new ArrayList<T>(array.size());
    for (var i = 0; i < array.size(); i++) {
      items.add(read.apply(new Item(place(key) + "[" + i + "]", array.get(i))));
    }
    return items;
  }

  private @Nullable JsonNode take(String key) {
    asked.add(key);
    var value = node.get(key);
    return value == null || value.isNull() ? null : value;
  }

  private static StrictObject object(String place, JsonNode value) {
    if (value instanceof ObjectNode object) {
      return new StrictObject(place, object);
    }
    throw wrongType(place, "an object", value);
  }

  private static double number(String place, JsonNode value) {
    if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
      throw wrongType(place, "a finite number", value);
    }
    return value.doubleValue();
  }

  private static String string(String place, JsonNode value) {
    if (!value.isTextual()) {
      throw wrongType(place, "a string", value);
    }
    var text = value.textValue();
    if (text.chars()
        .anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
      throw new SearchException(ErrorCode.INVALID_VALUE, place + " holds a control character")
          .at(place);
    }
    return text;
  }

  private SearchException missing(String key) {
    return new SearchException(ErrorCode.MISSING_KEY, place(key) + " is required").at(place(key));
  }

  private static SearchException wrongType(String place, String wanted, JsonNode value) {
    return new SearchException(
            ErrorCode.INVALID_TYPE, place + " must be " + wanted + ", got " + shown(value))
        .at(place);
  }

  private static String shown(JsonNode value) {
    var text = value.toString();
    return text.length() <= 40 ? text : text.substring(0, 40) + "...";
  }
}
