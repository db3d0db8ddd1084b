package org.creatorsearch.oracle;

/** How the creators of a corpus came into its index. */
enum Layout {
  /** Added, changed and deleted, then merged: one segment of the living. */
  ONE_SEGMENT,
  /** Added once, in many segments. */
  MANY_SEGMENTS,
  /** Added, changed and deleted: many segments, and in most of them some are deleted. */
  MANY_WITH_DELETES
}
