/**
 * What became of every row? A {@link org.creatorsearch.samples.imported.ledger.Ledger} is kept
 * while an import runs: each row that is read is used once, or rejected once with a reason and the
 * {@link org.creatorsearch.samples.imported.ledger.RowPlace} where it stands. Places cost eight
 * bytes each, so that all of them can be told, of millions of rows too.
 */
@NullMarked
package org.creatorsearch.samples.imported.ledger;

import org.jspecify.annotations.NullMarked;
