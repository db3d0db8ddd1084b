/**
 * Scores and their explanation. A score is the weighted mean of the signals that a request
 * activates, each between 0 and 1; the explanation is the same numbers in words. This is the exact
 * form: every match is scored.
 *
 * <p>A signal of which nothing is known takes what is normal, not zero, and its detail says so.
 * What was seen long ago is known in part: {@link org.creatorsearch.query.Belief}.
 */
@NullMarked
package org.creatorsearch.internal.rank;

import org.jspecify.annotations.NullMarked;
