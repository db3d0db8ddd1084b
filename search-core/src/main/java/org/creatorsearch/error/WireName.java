package org.creatorsearch.error;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A value of a closed set that has a name of its own in profiles, requests and answers. */
public interface WireName {
  /** The constant's name in Java. */
  String name();

  /** The name used in JSON: {@code joint-share} for {@code JOINT_SHARE}. */
  default String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant of {@code type} with that name, or empty. */
  static <E extends Enum<E> & WireName> Optional<E> find(Class<E> type, String wireName) {
    return Arrays.stream(type.getEnumConstants())
        .filter(e -> e.wireName().equals(wireName))
        .findFirst();
  }

  /**
   * The constant of {@code type} with that name.
   *
   * @param place where the name stands, for the error
   * @throws SearchException {@code unknown_value}, with the names there are and the nearest one
   */
  static <E extends Enum<E> & WireName> E require(Class<E> type, String wireName, String place) {
    return find(type, wireName)
        .orElseThrow(
            () ->
                new SearchException(
                        ErrorCode.UNKNOWN_VALUE,
                        "%s takes one of %s, got \"%s\""
                            .formatted(place, String.join(", ", names(type)), wireName))
                    .at(place)
                    .suggesting(Suggestions.nearest(wireName, names(type))));
  }

  /** The names of all constants of {@code type}, in their order. */
  static <E extends Enum<E> & WireName> List<String> names(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(WireName::wireName).toList();
  }
}
