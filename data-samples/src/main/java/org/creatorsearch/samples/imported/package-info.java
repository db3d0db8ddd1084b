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
 *
 * <p>What a reader should know about the values:
 *
 * <ul>
 *   <li>A country with the provenance {@code trending-region} is where most of a channel's videos
 *       trended, and {@code audience-main-country} is where its audience is; neither is where the
 *       creator lives.
 *   <li>Likes or comments of 0 beside many views are hidden ones, and absent.
 *   <li>Themes are ids of the IAB Content Taxonomy 3.1 (IAB Tech Lab, CC BY 3.0), through the
 *       tables of this package's resources.
 *   <li>A channel known only by its title has the id {@code yt:name:} and that title, so that two
 *       channels with one title are one creator.
 * </ul>
 */
@NullMarked
package org.creatorsearch.samples.imported;

import org.jspecify.annotations.NullMarked;
