/**
 * The index on disk and what is in memory of it: how a profile becomes a Lucene document, how it is
 * written, and the {@link org.creatorsearch.internal.index.Snapshot} that searches see.
 *
 * <p>A snapshot is one searcher and the columns built for exactly that searcher. A document number
 * is valid only inside one snapshot: no set of documents outlives or crosses it. A snapshot is
 * acquired and released in one {@code try}.
 *
 * <p>Lucene keeps the text postings, the profiles and the values of columns, durably; it does not
 * filter, count or sort.
 */
@NullMarked
package org.creatorsearch.internal.index;

import org.jspecify.annotations.NullMarked;
