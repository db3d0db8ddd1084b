package org.creatorsearch.server.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.Post;
import org.creatorsearch.measure.DoubtfulFollowers;
import org.creatorsearch.measure.Measures;
import org.creatorsearch.result.CreatorProfile;
import org.creatorsearch.schema.EngagementDefinition;
import org.creatorsearch.schema.Schema;

/**
 * What a measure of a profile says, for somebody who sees only its number. Rates of engagement
 * carry their definition, window and n themselves.
 *
 * @param measure the key of the measure
 * @param meaning the definition in a sentence
 * @param windowDays days that it looks at; 0 where it looks at no window
 * @param n what it was taken from
 */
record MeasureDefinition(String measure, String meaning, int windowDays, Sample n) {
  /** What a measure was taken from. */
  private enum Sample {
    POINTS,
    POSTS,
    POSTS_IN_WINDOW,
    COMPARED_POSTS,
    VIEWED_POSTS,
    FOLLOWERS
  }

  private static final String GROWTH =
      "Relative change of followers over the window that ends with the newest point of the history;"
          + " 0.02 is two per cent more";
  private static final String CADENCE =
      "Posts a week over the window that ends today, or over the part of it that the posts cover";
  private static final List<MeasureDefinition> ALL =
      List.of(
          new MeasureDefinition("growth7", GROWTH, 7, Sample.POINTS),
          new MeasureDefinition("growth30", GROWTH, 30, Sample.POINTS),
          new MeasureDefinition("growth90", GROWTH, 90, Sample.POINTS),
          new MeasureDefinition(
              "growthSpike",
              "Whether followers jumped without views or reactions to explain it",
              0,
              Sample.POINTS),
          new MeasureDefinition("postsPerWeek", CADENCE, 30, Sample.POSTS_IN_WINDOW),
          new MeasureDefinition("postsPerWeek90", CADENCE, 90, Sample.POSTS_IN_WINDOW),
          new MeasureDefinition("lastPost", "Day of the newest post", 0, Sample.POSTS),
          new MeasureDefinition(
              "sponsoredShare",
              "Share of posts that name a sponsor or are disclosed as advertising",
              0,
              Sample.POSTS),
          new MeasureDefinition(
              "sponsoredLift",
              "Median engagement of sponsored posts divided by that of the others, of posts at least "
                  + Measures.MATURE_AFTER_DAYS
                  + " days old; at least "
                  + Measures.LEAST_POSTS_OF_A_KIND
                  + " of either kind",
              Measures.SPONSORED_WINDOW_DAYS,
              Sample.COMPARED_POSTS),
          new MeasureDefinition(
              "medianViews",
              "Median views of the newest posts that are at least "
                  + Measures.MATURE_AFTER_DAYS
                  + " days old, at most "
                  + Measures.MOST_POSTS,
              EngagementDefinition.USUAL_WINDOW,
              Sample.VIEWED_POSTS),
          new MeasureDefinition(
              "expectedViews",
              "Median views of the same posts, each post's say halving with every "
                  + Measures.VIEWS_HALF_LIFE_DAYS
                  + " days",
              EngagementDefinition.USUAL_WINDOW,
              Sample.VIEWED_POSTS),
          new MeasureDefinition(
              "pricePerThousandViews",
              "Price of a post per thousand expected views, in the currency of the price",
              0,
              Sample.VIEWED_POSTS),
          new MeasureDefinition(
              "doubtfulFollowers",
              "Share of followers that look doubtful: (apparent + specificity - 1) / (sensitivity +"
                  + " specificity - 1) after Rogan and Gladen 1978, with the 95 % interval of the"
                  + " sample after Wilson 1927",
              0,
              Sample.FOLLOWERS));

  /** Writes the definitions by measure. */
  static void write(JsonGenerator json, CreatorProfile profile, Schema schema) throws IOException {
    var asOf = profile.measures().asOf();
    json.writeObjectFieldStart("definitions");
    for (var definition : ALL) {
      json.writeObjectFieldStart(definition.measure());
      json.writeStringField("definition", definition.meaning());
      if (definition.windowDays() > 0) {
        json.writeNumberField("windowDays", definition.windowDays());
      }
      json.writeNumberField("n", definition.count(profile.creator(), profile.measures()));
      json.writeStringField("asOf", asOf.toString());
      json.writeEndObject();
    }
    NumberDefinition.write(json, profile, schema);
    json.writeEndObject();
  }

  private long count(Creator creator, Measures measures) {
    var asOf = measures.asOf();
    return switch (n) {
      case POINTS ->
          creator.history().stream()
              .filter(p -> p.followers().isPresent() && !p.on().isAfter(asOf))
              .count();
      case POSTS -> postsSince(creator, LocalDate.MIN, asOf);
      case POSTS_IN_WINDOW -> postsSince(creator, asOf.minusDays(windowDays - 1L), asOf);
      case COMPARED_POSTS -> measures.sponsoredLiftPosts();
      case VIEWED_POSTS -> measures.viewedPosts();
      case FOLLOWERS -> measures.doubtfulFollowers().map(DoubtfulFollowers::n).orElse(0L);
    };
  }

  static boolean isOf(String measure) {
    return ALL.stream().anyMatch(definition -> definition.measure().equals(measure));
  }

  private static long postsSince(Creator creator, LocalDate first, LocalDate last) {
    return creator.posts().stream()
        .map(MeasureDefinition::day)
        .filter(day -> !day.isBefore(first) && !day.isAfter(last))
        .count();
  }

  private static LocalDate day(Post post) {
    return LocalDate.ofInstant(post.at(), ZoneOffset.UTC);
  }
}
