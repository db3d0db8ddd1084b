/**
 * What a creator is: {@link org.creatorsearch.creator.Creator} and the records it is made of.
 *
 * <p>The records mirror the profile format key by key. Absent means unknown, never zero: single
 * values are {@link java.util.Optional}, lists and maps are empty. A record cannot be invalid: its
 * constructor refuses a negative count, a share above one, an empty id, and puts what has an order
 * into it. Whether a code exists is for the schema; here codes are open: ISO 3166 for places, BCP
 * 47 for languages, ISO 4217 for currencies, IAB Content Taxonomy ids for themes.
 */
@NullMarked
package org.creatorsearch.creator;

import org.jspecify.annotations.NullMarked;
