package org.creatorsearch.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
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
  private final @Nullable Place place;
  private final ObjectNode node;
  private final Set<String> asked = new HashSet<>();

  /**
   * @param place where the object is; null for the whole document
   */
  StrictObject(@Nullable Place place, ObjectNode node) {
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
    return at(key).toString();
  }

  private Place at(String key) {
    return new Place(place, key, Place.NO_LIST);
  }

  /** A string; without control characters other than line breaks and tabs. */
  public Optional<String> string(String key) {
    var value = take(key);
    return value == null ? Optional.empty() : Optional.of(string(at(key), value));
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
    throw wrongType(at(key), "a whole number", value);
  }

  /** A finite number. */
  public OptionalDouble number(String key) {
    var value = take(key);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(number(at(key), value));
  }

  /** True or false. */
  public Optional<Boolean> bool(String key) {
    var value = take(key);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isBoolean()) {
      throw wrongType(at(key), "true or false", value);
    }
    return Optional.of(value.booleanValue());
  }

  /** An object. */
  public Optional<StrictObject> object(String key) {
    var value = take(key);
    return value == null ? Optional.empty() : Optional.of(object(at(key), value));
  }

  /** An object that must be there. */
  public StrictObject requiredObject(String key) {
    return object(key).orElseThrow(() -> missing(key));
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
      var inner = object(at(key), value);
      for (var entry : inner.node.properties()) {
        if (!entry.getValue().isNull()) {
          numbers.put(entry.getKey(), number(inner.at(entry.getKey()), entry.getValue()));
        }
      }
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

  private record Item(Place place, JsonNode node) {}

  private <T> List<T> list(String key, Function<Item, T> read) {
    var value = take(key);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof ArrayNode array)) {
      throw wrongType(at(key), "a list", value);
    }
    var items = new ArrayList<T>(array.size());
    for (var i = 0; i < array.size(); i++) {
      items.add(read.apply(new Item(new Place(place, key, i), array.get(i))));
    }
    return items;
  }

  private @Nullable JsonNode take(String key) {
    asked.add(key);
    var value = node.get(key);
    return value == null || value.isNull() ? null : value;
  }

  private static StrictObject object(Place place, JsonNode value) {
    if (value instanceof ObjectNode object) {
      return new StrictObject(place, object);
    }
    throw wrongType(place, "an object", value);
  }

  private static double number(Place place, JsonNode value) {
    if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
      throw wrongType(place, "a finite number", value);
    }
    return value.doubleValue();
  }

  private static String string(Place place, JsonNode value) {
    if (!value.isTextual()) {
      throw wrongType(place, "a string", value);
    }
    var text = value.textValue();
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
        throw new SearchException(ErrorCode.INVALID_VALUE, place + " holds a control character")
            .at(place.toString());
      }
    }
    return text;
  }

  private SearchException missing(String key) {
    return new SearchException(ErrorCode.MISSING_KEY, place(key) + " is required").at(place(key));
  }

  private static SearchException wrongType(Place place, String wanted, JsonNode value) {
    return new SearchException(
            ErrorCode.INVALID_TYPE, place + " must be " + wanted + ", got " + shown(value))
        .at(place.toString());
  }

  private static String shown(JsonNode value) {
    var text = value.toString();
    return text.length() <= 40 ? text : text.substring(0, 40) + "...";
  }
}
