/**
 * How are more rows grouped than fit in memory? {@link
 * org.creatorsearch.samples.imported.sort.ExternalSort} sorts runs of rows into temporary files and
 * merges them. What a row holds it does not know; {@link
 * org.creatorsearch.samples.imported.sort.RowFields} make bytes of it.
 */
@NullMarked
package org.creatorsearch.samples.imported.sort;

import org.jspecify.annotations.NullMarked;
