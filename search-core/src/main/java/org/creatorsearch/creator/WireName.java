package org.creatorsearch.creator;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A value of a closed set that has a name of its own in the profile format. */
public interface WireName {
  /** The constant's name in Java. */
  String name();

  /** The name used in profiles and requests. */
  default String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant of {@code type} with that name, or empty. */
  static <E extends Enum<E> & WireName> Optional<E> find(Class<E> type, String wireName) {
    return Arrays.stream(type.getEnumConstants())
        .filter(e -> e.wireName().equals(wireName))
        .findFirst();
  }

  /** The names of all constants of {@code type}, in their order. */
  static <E extends Enum<E> & WireName> List<String> names(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(WireName::wireName).toList();
  }
}
