package org.creatorsearch.benchmarks.load;

import org.creatorsearch.benchmarks.pace.LatencySummary;

/**
 * A constant rate, and what came of it.
 *
 * @param share of the rate at which no more can be done, above 0
 * @param perSecond pieces of work a second
 * @param latencies how long they took from when they were due
 */
record Step(double share, double perSecond, LatencySummary latencies) {}
