/**
 * Creators to try things with: generated ones in {@link org.creatorsearch.samples.generated}, and
 * public tables turned into profiles in {@link org.creatorsearch.samples.imported}. Everything here
 * speaks the profile format, JSON Lines, and none of the library's Java types, so that the
 * library's own tests can use it without a cycle.
 *
 * <p>What both are made from lies beside their classes in text tables; {@link
 * org.creatorsearch.samples.TextTable} reads them.
 */
@NullMarked
package org.creatorsearch.samples;

import org.jspecify.annotations.NullMarked;
