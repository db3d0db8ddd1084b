/**
 * How are more rows grouped than fit in memory? {@link
 * org.creatorsearch.samples.imported.sort.ExternalSort} sorts runs of rows into temporary files and
 * merges them; what a row holds it does not know.
 */
@NullMarked
package org.creatorsearch.samples.imported.sort;

import org.jspecify.annotations.NullMarked;
