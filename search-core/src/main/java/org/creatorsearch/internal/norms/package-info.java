/**
 * What is normal among all creators of an index. {@link
 * org.creatorsearch.internal.norms.NormsBuilder} collects it from measures, {@link
 * org.creatorsearch.internal.norms.Norms} answers, and {@link
 * org.creatorsearch.internal.norms.PeerNorms} reads an account's engagement against accounts of its
 * platform, size and formats. {@link org.creatorsearch.internal.norms.EvidenceSum} is the form of
 * evidence that an index keeps until an account's peers are known.
 *
 * <p>A creator costs some hundred nanoseconds to count, and norms take a few kilobytes by platform.
 * Sums are in fixed point, so that the order of creators never shows.
 */
@NullMarked
package org.creatorsearch.internal.norms;

import org.jspecify.annotations.NullMarked;
