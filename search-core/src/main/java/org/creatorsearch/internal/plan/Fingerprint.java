package org.creatorsearch.internal.plan;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A short name for values: equal for equal values, different for different ones but for one chance
 * in 2^64. Values are written with their kinds and lengths, so that no two look alike; their text,
 * in which a comma may belong to a value or stand between two, plays no part.
 */
final class Fingerprint {
  /** An odd number without a pattern in its bits: 2^64 by the golden ratio. */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** Asking a class for its components copies them. */
  private static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .toList();
        }
      };

  private long hash = GOLDEN;

  private Fingerprint() {}

  /** The name of {@code values}: texts, numbers, enums, records, and collections of them. */
  static String of(List<?> values) {
    var fingerprint = new Fingerprint();
    fingerprint.add(values);
    return HexFormat.of().toHexDigits(fingerprint.hash);
  }

  /**
   * Nobody gains from two requests with one name but who sends both: the bits must be well mixed,
   * as by the finalizer of MurmurHash3, and need not withstand an attack.
   */
  private void mix(long value) {
    hash = (hash ^ value) * GOLDEN;
    hash ^= hash >>> 32;
    hash *= 0xC4CEB9FE1A85EC53L;
    hash ^= hash >>> 29;
  }

  private void add(Object value) {
    switch (value) {
      case String text -> atom("text", text);
      case Enum<?> constant -> atom("constant", constant.name());
      case Number number -> atom("number", number.toString());
      case Boolean flag -> atom("flag", flag.toString());
      case OptionalInt number -> atom("number", number.toString());
      case Optional<?> option -> all("option", option.stream().toList());
      case Map<?, ?> map -> {
        all("keys", List.copyOf(map.keySet()));
        all("values", List.copyOf(map.values()));
      }
      // The order of a set is no part of its value.
      case Set<?> set -> all("set", set.stream().map(String::valueOf).sorted().toList());
      case Collection<?> list -> all("list", list);
      case Record record -> all(record.getClass().getName(), components(record));
      default -> throw new IllegalArgumentException("no fingerprint of a " + value.getClass());
    }
  }

  private void all(String kind, Collection<?> values) {
    text(kind);
    mix(values.size());
    values.forEach(this::add);
  }

  private void atom(String kind, String text) {
    text(kind);
    text(text);
  }

  private void text(String text) {
    mix(text.length());
    for (var i = 0; i < text.length(); i++) {
      mix(text.charAt(i));
    }
  }

  private static List<Object> components(Record record) {
    var components = new ArrayList<Object>();
    for (var accessor : ACCESSORS.get(record.getClass())) {
      components.add(value(record, accessor));
    }
    return components;
  }

  private static Object value(Record record, Method accessor) {
    try {
      return Objects.requireNonNull(accessor.invoke(record));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no access to " + accessor, e);
    }
  }
}
