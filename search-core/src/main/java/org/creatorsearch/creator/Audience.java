package org.creatorsearch.creator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Who follows or watches, as shares of 0..1 by dimension. A dimension's shares need not add up to
 * one: platforms report the largest values only. A value that is not listed in a dimension that is
 * known has the share 0.
 *
 * @param source what was sampled: {@code followers}, {@code viewers}, {@code likers}
 * @param sample people behind the shares
 * @param country by ISO 3166-1 alpha-2 code
 * @param gender by {@link Gender}'s name
 * @param age by {@link AgeRange}'s name
 * @param language by BCP 47 tag
 * @param interest by theme id
 * @param joint shares of people who are several things at once, where the source knows them
 */
public record Audience(
    Optional<String> source,
    OptionalLong sample,
    Map<String, Double> country,
    Map<String, Double> gender,
    Map<String, Double> age,
    Map<String, Double> language,
    Map<String, Double> interest,
    List<JointShare> joint) {
  public Audience {
    Rules.count("audience.sample", sample);
    country = Rules.shares("audience.country", country);
    gender = Rules.shares("audience.gender", gender);
    age = Rules.shares("audience.age", age);
    language = Rules.shares("audience.language", language);
    interest = Rules.shares("audience.interest", interest);
    joint = List.copyOf(joint);
  }
}
