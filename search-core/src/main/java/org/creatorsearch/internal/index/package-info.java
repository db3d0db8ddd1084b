/**
 * The index on disk and what is in memory of it: how a profile becomes a Lucene document, how it is
 * written, and the {@link org.creatorsearch.internal.index.Snapshot} that searches see.
 *
 * <p>A snapshot is one searcher and the columns built for exactly that searcher. A document number
 * is valid only inside one segment, which snapshots share as long as it is not merged away: no set
 * of documents crosses it. A snapshot is acquired and released in one {@code try}.
 *
 * <p>Lucene keeps the text postings, the profiles and the values of columns, durably. It counts and
 * sorts nothing, and its postings answer only what no column holds: words, ids, and who says what
 * since when.
 */
@NullMarked
package org.creatorsearch.internal.index;

import org.jspecify.annotations.NullMarked;
