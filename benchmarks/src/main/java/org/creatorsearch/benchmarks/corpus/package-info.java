/**
 * The creators that are measured with: the same ones for everybody, from a seed, and an index of
 * them that is built once and kept.
 */
@NullMarked
package org.creatorsearch.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
