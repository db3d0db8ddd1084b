package org.creatorsearch.samples.generated;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.creatorsearch.samples.generated.chance.Dice;
import org.creatorsearch.samples.generated.chance.Dice.Topic;
import org.creatorsearch.samples.generated.world.Niche;
import org.creatorsearch.samples.generated.world.Platform;
import org.creatorsearch.samples.generated.world.Wording;
import org.creatorsearch.samples.generated.world.World;
import org.jspecify.annotations.Nullable;

/**
 * All creators of a seed, a regime and a time. Each is drawn from its index alone, without its
 * neighbours.
 */
record Population(long seed, Regime regime, Instant asOf) {

  private static final double AUDIENCE_KNOWN = 0.84;

  Account at(long index) {
    Seat seat = regime == Regime.DENSE_VALUE ? Seat.alone(index) : Seat.of(seed, index);
    Planted planted = Planted.in(regime, seat, dice(Topic.REGIME, index));
    Persona persona = Casting.persona(dice(Topic.PERSONA, seat.person()), planted);
    Platform platform =
        planted.platform() != null
            ? planted.platform()
            : persona.platforms().get(seat.isFirst() ? 0 : 1);

    Standing standing = Standing.draw(dice(Topic.ACCOUNT, index), persona, platform, asOf);
    Dice feedDice = dice(Topic.FEED, index);
    List<Instant> times = Schedule.times(feedDice, standing);
    Incident incident = Incident.of(standing, times, feedDice);
    List<Week> history = Week.history(feedDice, standing, incident);
    long postCount = times.size() + (long) (times.isEmpty() ? 0 : 120 * feedDice.factor(1));
    List<ShownPost> posts = new Feed(feedDice, persona, standing, incident).posts(times, postCount);

    Dice audienceDice = dice(Topic.AUDIENCE, index);
    boolean known =
        audienceDice.chance(standing.followers() < 1000 ? AUDIENCE_KNOWN / 2 : AUDIENCE_KNOWN);
    AudienceSample audience = known ? new Survey(audienceDice, persona).audience(standing) : null;
    LocalDate surveyed =
        standing
            .observed()
            .atZone(ZoneOffset.UTC)
            .toLocalDate()
            .minusDays(audienceDice.between(1, audienceDice.chance(0.15) ? 120 : 25));

    Dice details = dice(Topic.DETAILS, index);
    return new Account(
        platform.prefix() + ":g" + index,
        persona.stem() + seat.person(),
        seat.shared() ? "p-" + seat.person() : null,
        bio(details, persona),
        details.chance(verified(standing, persona)),
        ContactRoute.draw(details, standing),
        details.chance(0.35) ? (Boolean) details.chance(0.8) : null,
        hashtags(details, persona),
        brands(details, persona, posts, planted.brand()),
        following(details, standing),
        postCount,
        persona,
        standing,
        incident,
        history,
        posts,
        audience,
        details.chance(0.6) ? "platform" : "vendor",
        surveyed,
        details.chance(0.5) ? PostPrice.draw(details, persona, standing) : null);
  }

  Dice dice(Topic topic, long index) {
    return Dice.of(seed, topic, index);
  }

  private static String bio(Dice dice, Persona persona) {
    return persona
        .wording()
        .say(Wording.Kind.BIO, dice, persona.mainTheme(), persona.given(), persona.cityName(), "");
  }

  private static double verified(Standing standing, Persona persona) {
    long followers = standing.followers();
    double bySize =
        followers < 10_000 ? 0.01 : followers < 100_000 ? 0.06 : followers < 500_000 ? 0.25 : 0.6;
    return persona.isPerson() ? bySize : bySize + 0.15;
  }

  private static List<String> hashtags(Dice dice, Persona persona) {
    Set<String> tags = new LinkedHashSet<>();
    int wanted = dice.between(2, 6);
    for (int i = 0; i < wanted; i++) {
      Niche theme = dice.one(persona.themes());
      Wording wording = dice.chance(0.25) ? World.LOADED.wording("en") : persona.wording();
      tags.add(Wording.hashtag(dice.one(wording.words(theme))));
    }
    return List.copyOf(tags);
  }

  /** The brands of sponsored posts, and for some creators one they speak of unpaid. */
  private static List<String> brands(
      Dice dice, Persona persona, List<ShownPost> posts, @Nullable String planted) {
    Set<String> brands = new LinkedHashSet<>();
    for (ShownPost post : posts) {
      if (post.sponsor() != null) {
        brands.add(post.sponsor());
      }
    }
    if (dice.chance(0.3)) {
      brands.add(dice.one(persona.mainTheme().brands()));
    }
    if (planted != null) {
      brands.add(planted);
    }
    return new ArrayList<>(brands);
  }

  private static long following(Dice dice, Standing standing) {
    return (long) StrictMath.min(280 * dice.factor(1), 7500)
        + (standing.followers() < 2000 ? 150 : 0);
  }
}
