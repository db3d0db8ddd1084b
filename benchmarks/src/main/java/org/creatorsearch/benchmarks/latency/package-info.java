/** How long our own engine takes, for a search and for a creator to be indexed. */
@NullMarked
package org.creatorsearch.benchmarks.latency;

import org.jspecify.annotations.NullMarked;
