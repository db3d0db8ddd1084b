package org.creatorsearch.internal.rank;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.creatorsearch.fact.Fact;

/** What is usual, beside what is. */
final class Usual {
  private Usual() {}

  /** A fact, and {@code said} of what is usual where that is known. */
  static List<Fact> beside(Fact own, OptionalDouble usual, DoubleFunction<Fact> said) {
    return usual.isEmpty() ? List.of(own) : List.of(own, said.apply(usual.getAsDouble()));
  }
}
