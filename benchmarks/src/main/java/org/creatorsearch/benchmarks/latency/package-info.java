/**
 * How long our own engine takes, for a search on one thread and on several, for the searches that
 * take the most, and for a creator to be indexed.
 */
@NullMarked
package org.creatorsearch.benchmarks.latency;

import org.jspecify.annotations.NullMarked;
