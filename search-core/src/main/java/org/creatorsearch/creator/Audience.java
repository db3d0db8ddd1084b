package org.creatorsearch.creator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Who follows or watches, as shares of 0..1 by dimension. A dimension's shares add up to at most
 * one, except interests, and need not reach it: platforms report the largest values only. A value
 * that is not listed in a dimension that is known has the share 0.
 *
 * @param source what was sampled: {@code followers}, {@code viewers}, {@code likers}
 * @param sample people behind the shares
 * @param country by ISO 3166-1 alpha-2 code
 * @param gender by {@link Gender}'s name
 * @param age by {@link AgeRange}'s name
 * @param language by BCP 47 tag
 * @param interest by theme id
 * @param joint shares of people who are several things at once, where the source knows them
 * @param quality what was found of the followers themselves, where somebody looked
 */
public record Audience(
    Optional<String> source,
    OptionalLong sample,
    Map<String, Double> country,
    Map<String, Double> gender,
    Map<String, Double> age,
    Map<String, Double> language,
    Map<String, Double> interest,
    List<JointShare> joint,
    Optional<FollowerQuality> quality) {
  /** All countries by genders by age ranges are 5,229. */
  private static final int MOST_JOINT = 6_000;

  public Audience {
    source = Rules.name("audience.source", source);
    Rules.count("audience.sample", sample);
    country = Rules.partition("audience.country", country);
    gender = Rules.partition("audience.gender", gender);
    age = Rules.partition("audience.age", age);
    language = Rules.partition("audience.language", language);
    // Somebody may be interested in everything.
    interest = Rules.shares("audience.interest", interest);
    Rules.atMost("audience.joint", MOST_JOINT, joint);
    joint = List.copyOf(joint);
  }

  /** An audience whose followers nobody looked at one by one. */
  public Audience(
      Optional<String> source,
      OptionalLong sample,
      Map<String, Double> country,
      Map<String, Double> gender,
      Map<String, Double> age,
      Map<String, Double> language,
      Map<String, Double> interest,
      List<JointShare> joint) {
    this(source, sample, country, gender, age, language, interest, joint, Optional.empty());
  }

  /** Starts an audience of which nothing is known yet. */
  public static AudienceBuilder builder() {
    return new AudienceBuilder();
  }
}
