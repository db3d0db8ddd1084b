/**
 * Who of the best stands where, beyond the order of scores: pure functions of scores and of values
 * by aspect, with the reason for each move.
 *
 * <p>The best matches of a search are dealt out page by page. Each page is chosen from what the
 * pages before have left and then put in order, both greedily, one place after another. What is
 * asked for decides who is chosen; the score decides all that it leaves open.
 */
@NullMarked
package org.creatorsearch.internal.arrange;

import org.jspecify.annotations.NullMarked;
