/**
 * Columns and sets of documents of one segment: what filters are tested on and facets are counted
 * over.
 *
 * <p>A document here is a segment's own number, 0 to length - 1. Sets are immutable once built;
 * Roaring's mutability never leaves this package, which is the only one that names its types.
 * Values of keyword columns are ordinals of append-only {@link
 * org.creatorsearch.internal.column.Dictionary dictionaries} that all segments share, so that
 * counts of several segments simply add up.
 *
 * <p>Useful for: tests and counts over many documents at once. Not useful for: reading whole
 * profiles, which are stored by the index.
 */
@NullMarked
package org.creatorsearch.internal.column;

import org.jspecify.annotations.NullMarked;
