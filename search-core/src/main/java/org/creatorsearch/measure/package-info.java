/**
 * From posts and history to measures, by pure functions of a profile and a date.
 *
 * <p>Every measure says what it is: its definition, the number of observations behind it, the
 * window they fall in and the date it is true for. A measure that cannot be computed is absent.
 * Start with {@link org.creatorsearch.measure.Measures#of}; {@link org.creatorsearch.measure.Norms}
 * holds what is normal among all creators of an index, against which engagement, growth and prices
 * are read.
 */
@NullMarked
package org.creatorsearch.measure;

import org.jspecify.annotations.NullMarked;
