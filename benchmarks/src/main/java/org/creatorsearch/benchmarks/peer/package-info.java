/**
 * Other engines with the same creators and the same searches. A {@link
 * org.creatorsearch.benchmarks.peer.Peer} is asked in the words of our own requests and answers
 * with what can be compared: the exact total and the counts of every facet. That all answers are
 * equal is tested before anything is timed.
 */
@NullMarked
package org.creatorsearch.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
