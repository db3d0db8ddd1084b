package org.creatorsearch.benchmarks.pace;

/** How a piece of work ended. */
public enum Outcome {
  /** As it should. */
  ANSWERED,
  /** Turned away because there was too much of it. */
  REFUSED,
  /** In any other way. */
  FAILED
}
