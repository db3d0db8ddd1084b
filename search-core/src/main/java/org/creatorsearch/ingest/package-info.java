/**
 * Profiles in and out: JSON Lines to {@link org.creatorsearch.creator.Creator} records and back.
 *
 * <p>A bad line is rejected with its number and reason and the rest goes on. E-mail addresses and
 * phone numbers in bios and posts are removed on the way in; only that a contact exists is kept.
 */
@NullMarked
package org.creatorsearch.ingest;

import org.jspecify.annotations.NullMarked;
