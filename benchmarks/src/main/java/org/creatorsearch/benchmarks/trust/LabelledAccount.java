package org.creatorsearch.benchmarks.trust;

import org.creatorsearch.creator.Creator;

/**
 * An account that somebody has looked at.
 *
 * @param account what it tells of itself
 * @param fake whether it was taken for one that nobody is behind
 */
record LabelledAccount(Creator account, boolean fake) {
  /** An account without a name, of whose handle only length and digits are known. */
  static LabelledAccount of(
      int length, int digits, long posts, long following, long followers, boolean fake) {
    var handle = "a".repeat(Math.max(1, length - digits)) + "1".repeat(digits);
    var account =
        Creator.builder("ig:" + handle, "instagram", handle)
            .postCount(posts)
            .following(following)
            .followers(followers)
            .build();
    return new LabelledAccount(account, fake);
  }
}
