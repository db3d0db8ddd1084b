/**
 * Public tables of videos and creators, turned into profiles (JSON Lines). Start at {@link
 * org.creatorsearch.samples.imported.Importers}, which names the formats.
 *
 * <p>An import reads every table row by row and accounts for each row: it is used, or rejected with
 * a reason and a place, so that nothing is lost silently. Creators come out sorted by id, and the
 * same input gives the same bytes. What the tables do not say stays absent; no number is made up.
 * E-mail addresses and phone numbers are removed from every text on the way in; all that remains is
 * that an address was there.
 *
 * <p>Tables of videos may be larger than memory: their rows are grouped by a sort on disk. Lists of
 * creators are small by nature and are grouped in memory.
 */
@NullMarked
package org.creatorsearch.samples.imported;

import org.jspecify.annotations.NullMarked;
