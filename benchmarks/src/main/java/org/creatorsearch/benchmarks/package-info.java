/**
 * How fast the engine is, and beside whom. {@link org.creatorsearch.benchmarks.Benchmarks} is the
 * program.
 *
 * <p>{@code corpus} makes the index that is measured, in one shape or another, {@code workload} the
 * searches that are run on it, and {@code pace} says when. {@code latency} measures the engine
 * alone, {@code load} the service over HTTP, and {@code storm} searches while creators change.
 * {@code peer} gives the same searches to other engines, and {@code compare} lets two take turns.
 * Figures, and one command for each, are in {@code docs/BENCHMARKS.md}.
 */
@NullMarked
package org.creatorsearch.benchmarks;

import org.jspecify.annotations.NullMarked;
