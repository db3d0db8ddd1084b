package org.creatorsearch.benchmarks.protocol;

/**
 * An answer and how long it took.
 *
 * @param nanos nanoseconds from the query in plain values to the answer in plain values, without
 *     what carries either from one process to the other
 */
public record TimedAnswer(PeerAnswer answer, long nanos) {}
