package org.creatorsearch.internal.execute;

import java.util.List;
import java.util.Optional;
import org.creatorsearch.internal.index.RateColumn;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Sampling;

/**
 * Which engagement rate a search means: its first condition on the rate says so. What it counts and
 * shows is then of the same posts as what it filters by.
 */
final class AskedRate {
  private AskedRate() {}

  /** How that rate is taken, where it is another than the usual one. */
  static Optional<Sampling> in(List<Clause> clauses) {
    return clauses.stream()
        .filter(clause -> clause.field().filter(AskedRate::isRate).isPresent())
        .flatMap(clause -> Filter.leaves(clause.filter()))
        .map(Filter.Leaf::bare)
        .filter(Filter.Between.class::isInstance)
        .map(leaf -> ((Filter.Between) leaf).sampling())
        .findFirst()
        .filter(sampling -> !sampling.equals(Sampling.DEFAULT));
  }

  static boolean isRate(String field) {
    return field.equals(RateColumn.USUAL.rate());
  }
}
