/**
 * The creators that are measured with: the same ones for everybody, from a seed, and an index of
 * them that is built once and kept, in one segment or in another {@link
 * org.creatorsearch.benchmarks.corpus.Shape}.
 */
@NullMarked
package org.creatorsearch.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
