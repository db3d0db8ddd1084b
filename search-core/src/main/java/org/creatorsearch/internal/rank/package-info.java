/**
 * Scores and their explanation. A score is the weighted mean of the signals that a request
 * activates, each between 0 and 1; the explanation is the same numbers with the facts behind them.
 * What is here scores exactly; whoever asks leaves out what can be no hit of a page.
 *
 * <p>A signal of which nothing is known takes what is normal, not zero, and its facts say so. What
 * was seen long ago is known in part: {@link org.creatorsearch.query.Belief}.
 */
@NullMarked
package org.creatorsearch.internal.rank;

import org.jspecify.annotations.NullMarked;
