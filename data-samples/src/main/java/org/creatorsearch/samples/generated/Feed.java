package org.creatorsearch.samples.generated;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.creatorsearch.samples.generated.chance.Dice;
import org.creatorsearch.samples.generated.world.Niche;
import org.creatorsearch.samples.generated.world.Platform;
import org.creatorsearch.samples.generated.world.Wording;
import org.creatorsearch.samples.generated.world.Wording.Kind;
import org.jspecify.annotations.Nullable;

/** Draws the posts of an account: what they say, and what they earned. */
final class Feed {

  private final Dice dice;
  private final Persona persona;
  private final Standing standing;
  private final Incident incident;
  private final List<String> sponsors;

  Feed(Dice dice, Persona persona, Standing standing, Incident incident) {
    this.dice = dice;
    this.persona = persona;
    this.standing = standing;
    this.incident = incident;
    List<String> brands = persona.mainTheme().brands();
    this.sponsors =
        List.of(dice.one(brands), dice.one(brands), dice.one(persona.themes().getLast().brands()));
  }

  /** Posts at the given times, the newest first, numbered back from the count of all posts. */
  List<ShownPost> posts(List<Instant> times, long postCount) {
    List<ShownPost> posts = new ArrayList<>(times.size());
    for (int i = 0; i < times.size(); i++) {
      posts.add(post(i, times.get(i), "p" + (postCount - i)));
    }
    return List.copyOf(posts);
  }

  private ShownPost post(int index, Instant at, String id) {
    Platform platform = standing.platform();
    String format = platform.formats().draw(dice);
    String sponsor = dice.chance(standing.sponsored()) ? dice.one(sponsors) : null;
    Niche theme = dice.chance(0.75) ? persona.mainTheme() : dice.one(persona.themes());

    // Sponsored posts earn somewhat less, on average.
    double lift = sponsor == null ? 1 : 0.85 * dice.factor(0.2);
    double luck = incident.isViral(index) ? dice.within(15, 35) : dice.factor(0.55);
    double views = 3 + standing.reach() * luck * lift * maturity(at);
    double likes = views * standing.liking() * dice.factor(0.22);
    boolean pod = incident.podsOn(index);
    double comments =
        pod ? likes * dice.within(0.35, 0.45) : likes * standing.commenting() * dice.factor(0.35);
    boolean commentsOff = !pod && dice.chance(0.02);

    return new ShownPost(
        id,
        at,
        format,
        text(theme, sponsor),
        platform.showsViewsOf(format) ? (Long) dice.count(views) : null,
        standing.hidesLikes() ? null : shown("likes", likes),
        commentsOff ? null : shown("comments", comments),
        shown("shares", likes * platform.sharing() * dice.factor(0.5)),
        shown("saves", likes * platform.saving() * dice.factor(0.5)),
        sponsor,
        sponsor != null && dice.chance(0.88));
  }

  /** Half of its views reach a post within the first half day, nine in ten within four days. */
  private double maturity(Instant at) {
    double days = Duration.between(at, standing.observed()).toMinutes() / 1440.0;
    return days / (days + 0.4);
  }

  private @Nullable Long shown(String counter, double expected) {
    return standing.platform().shown().contains(counter) ? (Long) dice.count(expected) : null;
  }

  private String text(Niche theme, @Nullable String sponsor) {
    Wording wording = persona.wording();
    Kind kind = sponsor == null ? Kind.CAPTION : Kind.PAID;
    String said =
        wording.say(
            kind, dice, theme, persona.given(), persona.cityName(), sponsor == null ? "" : sponsor);
    String more =
        dice.chance(0.3)
            ? said
                + " "
                + wording.say(Kind.TAIL, dice, theme, persona.given(), persona.cityName(), "")
            : said;
    return dice.chance(0.4) ? more + " #" + Wording.hashtag(dice.one(wording.words(theme))) : more;
  }
}
