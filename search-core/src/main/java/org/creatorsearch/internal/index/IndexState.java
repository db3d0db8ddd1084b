package org.creatorsearch.internal.index;

import org.apache.lucene.index.DirectoryReader;

/**
 * A state of the index, and where it stands among the changes that its access counts.
 *
 * @param reader reads it
 * @param from it has this many changes at least
 * @param to and this many at most; more than {@code from} where others were changing it meanwhile
 * @param norms that came with it
 */
record IndexState(DirectoryReader reader, long from, long to, StoredNorms norms) {}
