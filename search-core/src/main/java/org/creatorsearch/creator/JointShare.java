package org.creatorsearch.creator;

import java.util.Optional;

/**
 * The share of an audience that is several things at once.
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param gender declared gender
 * @param age age range
 * @param share share of the whole audience, 0..1
 */
public record JointShare(
    Optional<String> country, Optional<Gender> gender, Optional<AgeRange> age, double share) {
  public JointShare {
    Rules.share("audience.joint.share", share);
  }
}
