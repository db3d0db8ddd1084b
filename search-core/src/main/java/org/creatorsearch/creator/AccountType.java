package org.creatorsearch.creator;

import org.creatorsearch.error.WireName;

/** Who is behind an account. */
public enum AccountType implements WireName {
  /** A person or group that publishes for an audience. */
  CREATOR,
  /** A company or product. */
  BRAND,
  /** A publisher. */
  MEDIA,
  /** A private person. */
  PERSONAL
}
