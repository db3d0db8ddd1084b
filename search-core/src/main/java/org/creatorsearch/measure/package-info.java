/**
 * From posts and history to measures, by pure functions of a profile and a date.
 *
 * <p>Every measure says what it is: its definition, the number of observations behind it, the
 * window they fall in and the date it is true for. A measure that cannot be computed is absent.
 * Start with {@link org.creatorsearch.measure.Measures#of}.
 *
 * <p>A number alone says little: {@link org.creatorsearch.measure.Norms} holds what is normal among
 * all creators of an index, collected by {@link org.creatorsearch.measure.NormsBuilder}, and {@link
 * org.creatorsearch.measure.PeerNorms} reads an account's engagement against accounts of its
 * platform and size. {@link org.creatorsearch.measure.Evidence} from the profile and from the
 * comparison with peers adds up to {@link org.creatorsearch.measure.Authenticity}.
 *
 * <p>A creator costs some tens of microseconds to measure and some hundred nanoseconds to count
 * among the norms, which themselves are a few kilobytes by platform. Transcendental functions are
 * those of {@link StrictMath}, so that every machine gives the same bits.
 */
@NullMarked
package org.creatorsearch.measure;

import org.jspecify.annotations.NullMarked;
