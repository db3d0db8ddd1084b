package org.creatorsearch.oracle;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorsearch.internal.norms.Norms;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.Rankings;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.Signal;
import org.creatorsearch.query.Target;
import org.creatorsearch.schema.AudienceDimension;

/** What a request makes of an account: each signal, and the score. */
final class Signals {
  private final Norms norms;
  private final TextFit text;
  private final Optional<Target> target;
  private final List<Clause> wishes;
  private final Map<Signal, Double> weights = new EnumMap<>(Signal.class);

  Signals(SearchRequest request, TextFit text, Norms norms) {
    this.norms = norms;
    this.text = text;
    this.target = request.target();
    this.wishes = request.prefer();
    weights.putAll(Rankings.standard().profile(request.ranking()).weights());
    weights.putAll(request.weights());
    weights.remove(Signal.PERFORMANCE);
    if (wishes.isEmpty()) {
      weights.remove(Signal.WISHES);
    }
    if (!text.asksForWords()) {
      weights.remove(Signal.TEXT);
    }
    if (target.isEmpty()) {
      weights.remove(Signal.AUDIENCE);
    }
    weights.values().removeIf(weight -> weight == 0);
  }

  /** Shares of the weights that are not 0. */
  Map<Signal, Double> weights() {
    var sum = weights.values().stream().mapToDouble(w -> w).sum();
    var shares = new EnumMap<Signal, Double>(Signal.class);
    weights.forEach((signal, weight) -> shares.put(signal, weight / sum));
    return shares;
  }

  double score(Account account) {
    return weights().entrySet().stream()
        .mapToDouble(entry -> entry.getValue() * value(entry.getKey(), account))
        .sum();
  }

  double value(Signal signal, Account account) {
    return switch (signal) {
      case TEXT -> text.fit(account.subject().terms());
      case AUDIENCE -> Math.min(1, audience(account));
      case ENGAGEMENT ->
          kept(
              left(account, "engagementRate", 30, 180)
                  .of(account.number("engagementPercentile").orElse(0.5), 0.5));
      case AUTHENTICITY ->
          kept(
              left(account, "authenticity", 30, 365)
                  .of(authenticity(account), norms.authenticityPrior()));
      case VALUE -> target.isEmpty() ? kept(value(account)) : value(account);
      case RECENCY -> kept(recency(account));
      case GROWTH -> kept(left(account, "growth90", 30, 90).of(account.growth(), 0.5));
      case REACH -> target.isEmpty() ? kept(reach(account)) : reach(account);
      case WISHES -> wishes.stream().mapToDouble(w -> wish(w, account)).average().orElseThrow();
      case PERFORMANCE -> throw new IllegalArgumentException("has no values yet");
    };
  }

  /** A wish of which nobody knows whether it is met is met half. */
  private double wish(Clause wish, Account anyhow) {
    var account = anyhow.aimedAt(target);
    return Conditions.meets(account, wish.filter())
        ? 1
        : Conditions.truth(account, wish.filter()).isEmpty() ? 0.5 : 0;
  }

  /** What is left of a value after some time, by the days in rankings.json. */
  private static Left left(Account account, String field, int freshDays, int halfLifeDays) {
    var age = Seen.of(account.subject(), field).daysAgo().orElse(0L);
    return new Left(Math.exp(-Math.log(2) * Math.max(0, age - freshDays) / halfLifeDays));
  }

  private record Left(double belief) {
    double of(double value, double usual) {
      return usual + belief * (value - usual);
    }
  }

  /** Signals are told in 1,023 steps, which are the smaller the higher they are. */
  private static double kept(double value) {
    if (value == 0 || value == 0.5) {
      return value;
    }
    var step = Math.max(1, Math.round(1023 - 1023 * Math.sqrt(1 - value)));
    return step == 300 ? 0.5 : 1 - Math.pow((1023 - step) / 1023.0, 2);
  }

  private double authenticity(Account account) {
    var score = account.number("authenticity");
    if (score.isEmpty()) {
      return norms.authenticityPrior();
    }
    var coverage = (double) (float) account.evidence().coverage();
    return coverage * score.getAsDouble() / 100 + (1 - coverage) * norms.authenticityPrior();
  }

  private double value(Account account) {
    var price = account.number("pricePerThousandViews");
    if (price.isEmpty()) {
      return 0.5;
    }
    var currency = account.subject().creator().price().orElseThrow().currency();
    return left(account, "pricePerThousandViews", 30, 180)
        .of(norms.pricePercentile(currency, price.getAsDouble() / worth(account)), 0.5);
  }

  private double reach(Account account) {
    var followers = account.number("followers");
    return followers.isEmpty()
        ? 0.5
        : left(account, "followers", 90, 730)
            .of(
                norms.reachPercentile(
                    account.subject().creator().platform(),
                    followers.getAsDouble() * worth(account)),
                0.5);
  }

  private static double recency(Account account) {
    var silent = account.number("daysSincePost");
    if (silent.isEmpty()) {
      return 0.5;
    }
    var rhythm = account.number("postsPerWeek90");
    var steady = 0.5;
    if (rhythm.isPresent()) {
      var posts = rhythm.getAsDouble();
      steady = posts < 1 ? posts : posts <= 7 ? 1 : Math.max(0.5, 7 / posts);
    }
    return silent.getAsDouble() > 200 ? 0 : steady * Math.pow(0.5, silent.getAsDouble() / 30);
  }

  private double worth(Account account) {
    return target.isEmpty() ? 1 : Math.min(1, audience(account)) / usualAudience();
  }

  private double audience(Account account) {
    var people = account.number("audience.sample").orElse(200);
    return mean(
        (dimension, values) -> {
          var base = base(dimension, values);
          if (account.subject().points(dimension).isEmpty()) {
            return base;
          }
          var share = account.subject().points(dimension, values) / 10_000.0;
          return left(account, dimension.field(), 90, 730)
              .of((people * share + 50 * base) / (people + 50), base);
        });
  }

  private double usualAudience() {
    return mean(this::base);
  }

  private double base(AudienceDimension dimension, List<String> values) {
    return Math.min(
        1,
        Subject.widest(dimension, values).stream()
            .mapToDouble(v -> norms.baseShare(dimension, v))
            .sum());
  }

  private interface Share {
    double of(AudienceDimension dimension, List<String> values);
  }

  /** The weighted geometric mean over the dimensions of the target. */
  private double mean(Share share) {
    var log = 0.0;
    var weight = 0.0;
    for (var wanted : target.orElseThrow().dimensions().entrySet()) {
      var own =
          switch (wanted.getKey()) {
            case COUNTRY, LANGUAGE -> 0.5;
            case GENDER, AGE, INTEREST -> 0.25;
          };
      log += own * Math.log(Math.max(1e-6, share.of(wanted.getKey(), wanted.getValue())));
      weight += own;
    }
    return Math.exp(log / weight);
  }
}
