/**
 * Who is on the lists of influencers? {@link
 * org.creatorsearch.samples.imported.influencer.InfluencerLists} joins the lists of several months;
 * {@code ListColumns} knows the many names of their columns. The lists are small and are joined in
 * memory.
 */
@NullMarked
package org.creatorsearch.samples.imported.influencer;

import org.jspecify.annotations.NullMarked;
