/**
 * Runs a plan on a snapshot: sets of matching documents, the best hits, counts, cursors and
 * explanations.
 *
 * <p>Per segment, each clause becomes a set of documents once; every count that a search reports is
 * a count over an intersection of these sets. The counts of a facet leave out the clauses on its
 * own field, the gain of a relaxation leaves out one clause, the unknown count of a field leaves
 * out the field's clauses and asks for its missing values: one mechanism, {@link
 * org.creatorsearch.internal.execute.SegmentMatches}.
 *
 * <p>When the sets are known, the page and the counts need nothing of each other: they are pieces
 * that {@linkplain org.creatorsearch.internal.execute.SpareThreads threads that no other search
 * uses} may share. Whatever a piece makes is confined to it.
 */
@NullMarked
package org.creatorsearch.internal.execute;

import org.jspecify.annotations.NullMarked;
