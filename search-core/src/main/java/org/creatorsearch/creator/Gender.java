package org.creatorsearch.creator;

/** A declared gender. It is declared or absent, never inferred. */
public enum Gender implements WireName {
  /** Female. */
  FEMALE,
  /** Male. */
  MALE,
  /** Another gender. */
  OTHER
}
