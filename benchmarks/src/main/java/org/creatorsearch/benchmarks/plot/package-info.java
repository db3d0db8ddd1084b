/**
 * Measurements as pictures: SVG that follows the reader's light or dark page, and scales on which
 * equal factors are equal distances. What is drawn is the business of who measured it.
 */
@NullMarked
package org.creatorsearch.benchmarks.plot;

import org.jspecify.annotations.NullMarked;
