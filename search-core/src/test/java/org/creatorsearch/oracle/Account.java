package org.creatorsearch.oracle;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creatorsearch.internal.norms.EvidenceSum;
import org.creatorsearch.internal.norms.Norms;
import org.creatorsearch.internal.norms.NormsBuilder;
import org.creatorsearch.measure.LogEngagement;
import org.creatorsearch.measure.LogEngagement.OfFormat;
import org.creatorsearch.measure.PeerStanding;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Target;
import org.creatorsearch.schema.AudienceDimension;

/** A creator among others. Measures that go into comparisons have single precision. */
record Account(
    Subject subject,
    Optional<PeerStanding> standing,
    EvidenceSum evidence,
    double growth,
    double usuallyGenuine,
    Optional<Target> target) {

  static Norms norms(List<Subject> subjects) {
    var norms = Norms.builder();
    subjects.forEach(
        subject ->
            log(subject)
                .ifPresent(log -> norms.formats(subject.creator().platform(), log.formats())));
    subjects.forEach(subject -> add(subject, norms));
    return norms.build();
  }

  private static void add(Subject subject, NormsBuilder norms) {
    var platform = subject.creator().platform();
    followers(subject).ifPresent(n -> norms.reach(platform, n));
    log(subject).ifPresent(log -> norms.engagement(platform, followers(subject).orElse(0), log));
    subject.number("growth90").ifPresent(growth -> norms.growth(platform, growth));
    subject
        .number("pricePerThousandViews")
        .ifPresent(price -> norms.price(subject.creator().price().orElseThrow().currency(), price));
    if (!subject.measures().evidence().isEmpty()) {
      norms.evidence(ownEvidence(subject).points());
    }
    for (var dimension : AudienceDimension.values()) {
      var points = subject.points(dimension);
      if (!points.isEmpty()) {
        norms.audienceKnown(dimension, 1);
        points.forEach((value, p) -> norms.audienceShare(dimension, value, p / 10_000.0));
      }
    }
  }

  static Account of(Subject subject, Norms norms) {
    var platform = subject.creator().platform();
    var standing =
        log(subject).flatMap(log -> norms.standing(platform, followers(subject).orElse(0), log));
    var own = ownEvidence(subject);
    var growth =
        subject.measures().growthSpike().orElse(false)
            ? OptionalDouble.of(0)
            : subject.number("growth90").stream()
                .map(g -> norms.growthPercentile(platform, g))
                .findFirst();
    return new Account(
        subject,
        standing,
        standing.map(own::plus).orElse(own),
        Subject.decimal(growth).orElse(0.5),
        norms.authenticityPrior(),
        Optional.empty());
  }

  private static OptionalDouble followers(Subject subject) {
    return subject.number("followers").stream().filter(n -> n > 0).findFirst();
  }

  private static Optional<LogEngagement> log(Subject subject) {
    return subject
        .measures()
        .logEngagement()
        .map(
            log ->
                new LogEngagement(
                    log.definition(),
                    (float) log.mean(),
                    (float) log.variance(),
                    log.n(),
                    (float) log.exposure(),
                    log.formats().stream()
                        .map(f -> new OfFormat(f.format(), f.n(), (float) f.mean()))
                        .toList()));
  }

  private static EvidenceSum ownEvidence(Subject subject) {
    var sum = EvidenceSum.of(subject.measures().evidence());
    return new EvidenceSum((float) sum.points(), (float) sum.coverage(), (float) sum.variance());
  }

  /** The same account as those see it who want to reach {@code people}. */
  Account aimedAt(Optional<Target> people) {
    return new Account(subject, standing, evidence, growth, usuallyGenuine, people);
  }

  String id() {
    return subject.id();
  }

  /** The number in a field, if known. */
  OptionalDouble number(String field) {
    return switch (field) {
      case "engagementExpected" -> standing(PeerStanding::expectedRate);
      case "engagementPercentile" -> standing(PeerStanding::percentile);
      case "authenticity" -> Subject.decimal(evidence.score());
      case "authenticityLow" -> Subject.decimal(evidence.low());
      case "authenticityHigh" -> Subject.decimal(evidence.high());
      case "authenticityCoverage" -> Subject.decimal(OptionalDouble.of(evidence.coverage()));
      case "pricePerThousandTarget" -> targetPrice();
      default -> subject.number(field);
    };
  }

  private OptionalDouble targetPrice() {
    var price = subject.number("pricePerThousandViews");
    var share = target.flatMap(people -> Conditions.share(subject, Filter.joint(people, 0)));
    if (price.isEmpty() || share.isEmpty()) {
      return OptionalDouble.empty();
    }
    var score = number("authenticity");
    var genuine = score.isPresent() ? score.getAsDouble() / 100 : usuallyGenuine;
    var reached = share.get().share() * genuine;
    return reached > 0
        ? Subject.decimal(OptionalDouble.of(price.getAsDouble() / reached))
        : OptionalDouble.empty();
  }

  private interface Part {
    double of(PeerStanding standing);
  }

  private OptionalDouble standing(Part part) {
    return Subject.decimal(standing.stream().mapToDouble(part::of).findFirst());
  }
}
