/**
 * When work is begun, and how long it took since.
 *
 * <p>An {@link org.creatorsearch.benchmarks.pace.OpenLoop} begins work at planned times whether
 * what came before has ended or not, as people do who know nothing of each other, and counts the
 * time from the plan: a stall delays everything that was due in it, and all of it is seen. A {@link
 * org.creatorsearch.benchmarks.pace.ClosedLoop} begins the next piece when the last one has ended,
 * which finds out how much can be done and hides how long anybody would wait (Gil Tene calls it
 * coordinated omission).
 */
@NullMarked
package org.creatorsearch.benchmarks.pace;

import org.jspecify.annotations.NullMarked;
