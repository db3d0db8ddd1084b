package org.creatorsearch.internal.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

  private final MessageDigest digest;

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  /** The name of {@code values}: texts, numbers, enums, records, and collections of them. */
  static String of(List<?> values) {
    var fingerprint = new Fingerprint();
    fingerprint.add(values);
    return HexFormat.of().formatHex(fingerprint.digest.digest(), 0, BYTES);
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
    var bytes = (kind + ":" + text).getBytes(UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
    digest.update(bytes);
  }

  private static List<Object> components(Record record) {
    return Arrays.stream(record.getClass().getRecordComponents())
        .map(component -> value(record, component))
        .toList();
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      return Objects.requireNonNull(component.getAccessor().invoke(record));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no access to " + component, e);
    }
  }
}
