/**
 * Which weights answer topics best? {@link org.creatorsearch.benchmarks.tune.TuneCommand} looks for
 * them by coordinate ascent, and believes a gain only on topics that it has not seen.
 *
 * <p>A {@code SignalTable} holds the signals of everybody who answers a topic, taken from the
 * engine once: who answers does not depend on weights, and a score is their weighted mean. An
 * {@code Objective} says how good weights are, {@code CoordinateAscent} climbs, and {@code
 * CrossValidation} tells what a climb is worth.
 */
@NullMarked
package org.creatorsearch.benchmarks.tune;

import org.jspecify.annotations.NullMarked;
