/**
 * What falls to whom? {@link org.creatorsearch.samples.generated.chance.Dice} roll the same on
 * every machine, and {@link org.creatorsearch.samples.generated.chance.Weighted} is a choice that
 * is not even.
 */
@NullMarked
package org.creatorsearch.samples.generated.chance;

import org.jspecify.annotations.NullMarked;
