package org.creatorsearch.creator;

import org.creatorsearch.error.WireName;

/** A declared gender. It is declared or absent, never inferred. */
public enum Gender implements WireName {
  /** Female. */
  FEMALE,
  /** Male. */
  MALE,
  /** Another gender. */
  OTHER
}
