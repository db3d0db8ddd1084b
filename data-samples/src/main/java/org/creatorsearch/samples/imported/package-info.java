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
 * <p>Callers need this package alone: {@code Format} names the source of each format, {@code
 * channel}, {@code influencer} and {@code vtuber} below it read the tables of one kind each, and an
 * {@link org.creatorsearch.samples.imported.ImportReport} is the ledger of their rows at the end.
 *
 * <p>What a reader should know about the values:
 *
 * <ul>
 *   <li>A country is the creator's own: declared, a nationality, or, with the provenance {@code
 *       trending-region}, a guess from many regions compared. Where an audience is, or one video
 *       trended, is not where its maker lives.
 *   <li>Counters that contradict each other are absent, and so are likes or comments of 0 beside
 *       many views, which are hidden ones.
 *   <li>A profile is of the newest day that a table shows, never of the day of the import.
 *   <li>A channel known only by its title has the id {@code yt:name:} and that title, so that two
 *       channels with one title are one creator; where one channel known by its id has that title,
 *       it is that one.
 * </ul>
 */
@NullMarked
package org.creatorsearch.samples.imported;

import org.jspecify.annotations.NullMarked;
