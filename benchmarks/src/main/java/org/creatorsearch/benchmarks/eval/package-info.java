/**
 * Is one ranking better than another? {@code benchmarks.jar eval} runs ranking profiles of the
 * engine, and plain BM25, on a collection, and tells each metric's difference with what it means.
 */
@NullMarked
package org.creatorsearch.benchmarks.eval;

import org.jspecify.annotations.NullMarked;
