/**
 * The floor: the same searches over the same creators by plain loops over plain arrays, and nothing
 * besides. There is no planner, no snapshot, no explanation, and no object is made in a search;
 * what names mean is looked up before the time is taken. It is no search engine. It shows how far
 * from the machine's limit one is.
 */
@NullMarked
package org.creatorsearch.benchmarks.floor;

import org.jspecify.annotations.NullMarked;
