/**
 * The service under load over HTTP, from a process of its own: how long searches take at a fifth, a
 * half, and nearly all of what it can do.
 */
@NullMarked
package org.creatorsearch.benchmarks.load;

import org.jspecify.annotations.NullMarked;
