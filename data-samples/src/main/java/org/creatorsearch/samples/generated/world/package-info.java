/**
 * What is the world like that creators live in? {@link
 * org.creatorsearch.samples.generated.world.World} has read it from this package's resources once:
 * countries, names, platforms and themes, and for seven languages the words of each theme and the
 * sentences they are put in.
 */
@NullMarked
package org.creatorsearch.samples.generated.world;

import org.jspecify.annotations.NullMarked;
