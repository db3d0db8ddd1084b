package org.creatorsearch.creator;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/** The checks that the records of this package share. */
final class Rules {
  private Rules() {}

  static String required(String name, String value) {
    if (value.isBlank()) {
      throw new SearchException(ErrorCode.INVALID_VALUE, name + " must not be blank").at(name);
    }
    return value;
  }

  static OptionalLong count(String name, OptionalLong value) {
    if (value.isPresent() && value.getAsLong() < 0) {
      throw new SearchException(
              ErrorCode.INVALID_RANGE, name + " must be at least 0, got " + value.getAsLong())
          .at(name);
    }
    return value;
  }

  static double share(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new SearchException(
              ErrorCode.INVALID_RANGE, name + " must be a share between 0 and 1, got " + value)
          .at(name);
    }
    return value;
  }

  static Map<String, Double> shares(String name, Map<String, Double> shares) {
    var copy = new LinkedHashMap<String, Double>();
    shares.forEach((code, share) -> copy.put(code, share(name + "." + code, share)));
    return Collections.unmodifiableMap(copy);
  }
}
