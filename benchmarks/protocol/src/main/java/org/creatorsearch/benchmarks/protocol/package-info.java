/**
 * What every engine is given and asked: creators and searches in plain values that are the same for
 * all, so that no engine has more or less to do for the words it is told in. Knows no engine and
 * none of our library, since other engines bring their own versions of what both need.
 */
@NullMarked
package org.creatorsearch.benchmarks.protocol;

import org.jspecify.annotations.NullMarked;
