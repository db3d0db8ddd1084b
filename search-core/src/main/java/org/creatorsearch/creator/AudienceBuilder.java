package org.creatorsearch.creator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Assembles an {@link Audience} from what is known. Each method but the first two adds one share,
 * 0..1.
 */
public final class AudienceBuilder {
  private Optional<String> source = Optional.empty();
  private OptionalLong sample = OptionalLong.empty();
  private final Map<String, Double> country = new LinkedHashMap<>();
  private final Map<String, Double> gender = new LinkedHashMap<>();
  private final Map<String, Double> age = new LinkedHashMap<>();
  private final Map<String, Double> language = new LinkedHashMap<>();
  private final Map<String, Double> interest = new LinkedHashMap<>();
  private final List<JointShare> joint = new ArrayList<>();
  private Optional<FollowerQuality> quality = Optional.empty();

  AudienceBuilder() {}

  /** What was sampled: {@code followers}, {@code viewers}, {@code likers}. */
  public AudienceBuilder source(String value) {
    source = Optional.of(value);
    return this;
  }

  /** People behind the shares. */
  public AudienceBuilder sample(long people) {
    sample = OptionalLong.of(people);
    return this;
  }

  /** The share of people in a country, by ISO 3166-1 alpha-2 code. */
  public AudienceBuilder country(String code, double share) {
    country.put(code, share);
    return this;
  }

  /** The share of people of a gender. */
  public AudienceBuilder gender(Gender value, double share) {
    gender.put(value.wireName(), share);
    return this;
  }

  /** The share of people in an age range. */
  public AudienceBuilder age(AgeRange value, double share) {
    age.put(value.wireName(), share);
    return this;
  }

  /** The share of people who speak a language, by BCP 47 tag. */
  public AudienceBuilder language(String tag, double share) {
    language.put(tag, share);
    return this;
  }

  /** The share of people interested in a theme, by its id or name. */
  public AudienceBuilder interest(String theme, double share) {
    interest.put(theme, share);
    return this;
  }

  /** The share of people who are several things at once. */
  public AudienceBuilder joint(JointShare value) {
    joint.add(value);
    return this;
  }

  /** What was found of the followers themselves. */
  public AudienceBuilder quality(FollowerQuality value) {
    quality = Optional.of(value);
    return this;
  }

  /** The audience. */
  public Audience build() {
    return new Audience(source, sample, country, gender, age, language, interest, joint, quality);
  }
}
