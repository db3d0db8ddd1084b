/**
 * Two engines side by side in one run: the same searches, the same creators, equal answers before
 * any time is taken, and ratios instead of times.
 *
 * <p>Machines are noisy, and a minute later they are noisy in another way. So the engines take
 * turns search by search, in the order A B and then B A, and each search is compared with itself.
 * The ratio of a set of searches is the geometric mean of theirs, with the interval that a
 * bootstrap over searches gives.
 */
@NullMarked
package org.creatorsearch.benchmarks.compare;

import org.jspecify.annotations.NullMarked;
