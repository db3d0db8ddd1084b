package org.creatorsearch.internal.execute;

import org.creatorsearch.internal.column.DocBits;

/**
 * What a text finds in one segment.
 *
 * @param docs every live document that fits
 * @param fits of those that were to be scored, in their order, how well they fit, 0..1
 */
record TextMatches(DocBits docs, float[] fits) {}
