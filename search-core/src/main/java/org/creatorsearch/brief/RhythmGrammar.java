package org.creatorsearch.brief;

import java.util.Optional;
import org.creatorsearch.brief.Gazetteer.Found;

/** Reads how often somebody posts: "posts at least twice a week", "daily", "3 to 5 a week". */
final class RhythmGrammar {

  private final Phrase phrase;
  private final QuantityGrammar quantities;

  RhythmGrammar(Phrase phrase, QuantityGrammar quantities) {
    this.phrase = phrase;
    this.quantities = quantities;
  }

  Optional<Mention> at(int i) {
    return counted(i, i).or(() -> published(i)).or(() -> weekFirst(i));
  }

  /** "Posts at least twice a week", "posts daily". */
  private Optional<Mention> published(int i) {
    return phrase
        .find(i, Sense.PUBLISH)
        .flatMap(
            publish -> {
              var at = phrase.after(publish.end(), Sense.FILLER);
              return counted(i, publish.end())
                  .or(() -> counted(i, at))
                  .or(
                      () ->
                          phrase
                              .find(phrase.after(publish.end(), Sense.ATLEAST), Sense.PERWEEK)
                              .map(w -> mention(i, once(w.end()), w, w.end())));
            });
  }

  /** "5 videos per week", "twice a week", "4 posts per week or more". */
  private Optional<Mention> counted(int from, int start) {
    return quantities
        .at(start)
        .filter(Quantity::plain)
        .flatMap(
            q -> {
              var unit = phrase.find(q.end(), Sense.UNIT).filter(u -> posts(u.value()));
              var at = unit.map(Found::end).orElse(q.end());
              return week(at)
                  .map(
                      w -> {
                        var bounded = quantities.bounded(q, w.end());
                        return mention(from, bounded, w, bounded.end());
                      });
            });
  }

  private Optional<Found> week(int at) {
    return phrase
        .find(at, Sense.PERWEEK)
        .or(() -> phrase.find(phrase.after(at, Sense.PUBLISH), Sense.PERWEEK));
  }

  /** "Weekly videos", "daily posters", "weekly 3 to 5 posts". */
  private Optional<Mention> weekFirst(int i) {
    return phrase
        .find(i, Sense.PERWEEK)
        .flatMap(
            week -> {
              var quantity = quantities.at(week.end()).filter(Quantity::plain);
              var at = quantity.map(Quantity::end).orElse(week.end());
              var what =
                  phrase
                      .find(at, Sense.PUBLISH)
                      .or(() -> phrase.find(at, Sense.UNIT).filter(u -> posts(u.value())));
              return what.map(w -> mention(i, quantity.orElse(once(w.end())), week, w.end()));
            });
  }

  private static Quantity once(int end) {
    return new Quantity(1, 1, false, Optional.empty(), false, false, end);
  }

  private static boolean posts(String unit) {
    return unit.equals("posts") || unit.equals("times");
  }

  private static Mention mention(int from, Quantity quantity, Found week, int end) {
    var perWeek = quantity.orMore().times(Double.parseDouble(week.value()));
    return Mention.measured(from, "postsPerWeek", perWeek, end);
  }
}
