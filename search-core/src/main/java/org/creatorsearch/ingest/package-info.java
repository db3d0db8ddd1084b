/**
 * Profiles in and out: JSON Lines to {@link org.creatorsearch.creator.Creator} records and back.
 *
 * <p>{@link org.creatorsearch.ingest.CreatorJson} is one profile, for programs that keep them
 * elsewhere, {@link org.creatorsearch.ingest.CreatorLines} a stream of them, {@link
 * org.creatorsearch.ingest.IngestReport} what became of its lines. A bad line is rejected with its
 * number and reason and the rest goes on. Each record of a profile has a class of its own here that
 * reads and writes it ({@code PostJson}, {@code AudienceJson}), and the record itself holds its
 * values to the format's limits. {@link org.creatorsearch.ingest.NormalForm} is the one form in
 * which an engine keeps a creator, whether it comes from JSON or from Java.
 *
 * <p>E-mail addresses and phone numbers are removed from all texts on the way into an engine; only
 * that a contact exists is kept.
 */
@NullMarked
package org.creatorsearch.ingest;

import org.jspecify.annotations.NullMarked;
