/**
 * What does a table say? {@link org.creatorsearch.samples.imported.table.TableReader} reads tables
 * of unknown shape as they are found, each with a {@link
 * org.creatorsearch.samples.imported.table.Header} that finds columns by any of their names, and
 * hands on the rows that can be read.
 *
 * <p>The rest are values as tables write them: numbers ({@code Numeral}, through {@link
 * org.creatorsearch.samples.imported.table.Row}), dates and times ({@link
 * org.creatorsearch.samples.imported.table.Moment}) and countries ({@link
 * org.creatorsearch.samples.imported.table.CountryNames}). What cannot be read is null, never zero.
 */
@NullMarked
package org.creatorsearch.samples.imported.table;

import org.jspecify.annotations.NullMarked;
