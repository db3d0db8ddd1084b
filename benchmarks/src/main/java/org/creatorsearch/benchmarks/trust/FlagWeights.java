package org.creatorsearch.benchmarks.trust;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.measure.AccountFlag;

/**
 * What each flag is worth, as weights of evidence (Good 1950): the logarithm of how much more often
 * fake accounts have it than genuine ones, and of how much less often they lack it, with one
 * imaginary account of each kind (Laplace) so that nothing is certain.
 *
 * @param raised by flag, what it adds where an account has it
 * @param lacking by flag, what it adds where an account lacks it
 */
record FlagWeights(Map<AccountFlag, Double> raised, Map<AccountFlag, Double> lacking)
    implements ToDoubleFunction<Creator> {
  /** How many flags an account has, whatever each is worth. */
  static final ToDoubleFunction<Creator> COUNT =
      account ->
          Arrays.asList(AccountFlag.values()).stream().filter(f -> f.raised(account)).count();

  static FlagWeights of(AccountSet set) {
    var raised = new EnumMap<AccountFlag, Double>(AccountFlag.class);
    var lacking = new EnumMap<AccountFlag, Double>(AccountFlag.class);
    for (var flag : AccountFlag.values()) {
      var fake = share(set, flag, true);
      var genuine = share(set, flag, false);
      raised.put(flag, Math.log(fake / genuine));
      lacking.put(flag, Math.log((1 - fake) / (1 - genuine)));
    }
    return new FlagWeights(raised, lacking);
  }

  private static double share(AccountSet set, AccountFlag flag, boolean fake) {
    var of = set.accounts().stream().filter(a -> a.fake() == fake).toList();
    var with = of.stream().filter(a -> flag.raised(a.account())).count();
    return (with + 1.0) / (of.size() + 2.0);
  }

  @Override
  public double applyAsDouble(Creator account) {
    var sum = 0.0;
    for (var flag : AccountFlag.values()) {
      sum += (flag.raised(account) ? raised : lacking).getOrDefault(flag, 0.0);
    }
    return sum;
  }

  /**
   * The area under the curve of hits over false alarms: how probable it is that a fake account gets
   * more than a genuine one, where ties count half (Hanley and McNeil 1982).
   */
  static double area(AccountSet set, ToDoubleFunction<Creator> suspicion) {
    var fakes = values(set, suspicion, true);
    var genuine = values(set, suspicion, false);
    var more = 0.0;
    for (var fake : fakes) {
      for (var other : genuine) {
        more += fake > other ? 1 : fake == other ? 0.5 : 0;
      }
    }
    return more / ((double) fakes.length * genuine.length);
  }

  private static double[] values(
      AccountSet set, ToDoubleFunction<Creator> suspicion, boolean fake) {
    return set.accounts().stream()
        .filter(a -> a.fake() == fake)
        .mapToDouble(a -> suspicion.applyAsDouble(a.account()))
        .toArray();
  }
}
