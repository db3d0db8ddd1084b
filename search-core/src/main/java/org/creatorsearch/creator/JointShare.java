package org.creatorsearch.creator;

import java.util.Optional;

/**
 * The share of an audience that is several things at once; at least one of them is named.
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param gender declared gender
 * @param age age range
 * @param share share of the whole audience, 0..1
 */
public record JointShare(
    Optional<String> country, Optional<Gender> gender, Optional<AgeRange> age, double share) {
  public JointShare {
    country = Rules.name("audience.joint.country", country);
    share = Rules.share("audience.joint.share", share);
    if (country.isEmpty() && gender.isEmpty() && age.isEmpty()) {
      throw Rules.invalid("audience.joint", "must say what the people are that it is a share of");
    }
  }
}
