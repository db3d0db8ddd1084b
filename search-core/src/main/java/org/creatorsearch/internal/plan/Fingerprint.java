package org.creatorsearch.internal.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
  private static final int BYTES = 8;

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

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
  private final DataOutputStream out = new DataOutputStream(bytes);

  private Fingerprint() {}

  /** The name of {@code values}: texts, numbers, enums, records, and collections of them. */
  static String of(List<?> values) {
    var fingerprint = new Fingerprint();
    fingerprint.add(values);
    return HexFormat.of().formatHex(fingerprint.digest(), 0, BYTES);
  }

  private byte[] digest() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
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
    atom(kind, String.valueOf(values.size()));
    values.forEach(this::add);
  }

  private void atom(String kind, String text) {
    var value = (kind + ":" + text).getBytes(UTF_8);
    try {
      out.writeInt(value.length);
      out.write(value);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
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
