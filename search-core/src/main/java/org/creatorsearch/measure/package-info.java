/**
 * From posts and history to measures, by pure functions of a profile and a date.
 *
 * <p>Every measure says what it is: its definition, the number of observations behind it, the
 * window they fall in and the date it is true for. A measure that cannot be computed is absent.
 * {@link org.creatorsearch.SearchEngine#get} gives them for a creator of an engine, and {@link
 * org.creatorsearch.measure.Measures#of} for one that is in none.
 *
 * <p>A number alone says little: {@link org.creatorsearch.measure.PeerStanding} says where an
 * engine has an account's engagement among accounts of its platform and size. {@link
 * org.creatorsearch.measure.Evidence} from the profile and from the comparison with peers adds up
 * to {@link org.creatorsearch.measure.Authenticity}.
 *
 * <p>A creator costs some tens of microseconds to measure. Transcendental functions are those of
 * {@link StrictMath}, so that every machine gives the same bits.
 */
@NullMarked
package org.creatorsearch.measure;

import org.jspecify.annotations.NullMarked;
