package org.creatorsearch.query;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.schema.Origin;

/**
 * How a value must have been come by to be known. When and by whom a value was seen is told by
 * {@link Origin}.
 *
 * @param maxAgeDays seen at most so many days before the snapshot's date, 1..36,500; empty for
 *     whenever, whether the day is known or not
 * @param by by one of these, as the profile's {@code provenance} names them, in lower case, sorted
 *     and distinct; empty for whomever, whether that is known or not
 */
public record Sourcing(OptionalInt maxAgeDays, List<String> by) {
  private static final int MOST_SOURCES = 100;
  private static final int LONGEST_SOURCE = 200;

  public Sourcing {
    if (maxAgeDays.isPresent()) {
      Shape.days("maxAge", "maxAge", maxAgeDays.getAsInt());
    }
    if (by.size() > MOST_SOURCES) {
      throw new SearchException(
              ErrorCode.TOO_LARGE,
              "by takes at most " + MOST_SOURCES + " sources, got " + by.size())
          .at("by");
    }
    by =
        List.copyOf(
            by.stream().map(Sourcing::named).collect(Collectors.toCollection(TreeSet::new)));
    if (maxAgeDays.isEmpty() && by.isEmpty()) {
      throw new SearchException(
              ErrorCode.INVALID_VALUE, "by must list at least one source, got none")
          .at("by");
    }
  }

  /** Seen within so many days of the snapshot's date, by whomever. */
  public static Sourcing maxAge(int days) {
    return new Sourcing(OptionalInt.of(days), List.of());
  }

  /** Seen by one of these, whenever. */
  public static Sourcing by(String... sources) {
    return new Sourcing(OptionalInt.empty(), List.of(sources));
  }

  private static String named(String source) {
    var name = Origin.source(source);
    if (name.isEmpty() || name.length() > LONGEST_SOURCE) {
      throw new SearchException(
              ErrorCode.INVALID_VALUE, "by takes names of 1 to " + LONGEST_SOURCE + " characters")
          .at("by");
    }
    return name;
  }
}
