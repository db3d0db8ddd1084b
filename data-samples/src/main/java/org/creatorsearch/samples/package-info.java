/**
 * Creators to try things with: generated ones in {@link org.creatorsearch.samples.generated}, and public tables turned
 * into profiles in {@link org.creatorsearch.samples.imported}. Everything here speaks the profile format, JSON Lines,
 * and none of the library's Java types, so that the library's own tests can use it without a cycle.
 */
@NullMarked
package org.creatorsearch.samples;

import org.jspecify.annotations.NullMarked;
