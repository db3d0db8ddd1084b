/**
 * Engines in processes of their own, because they bring versions of Lucene that are not ours or
 * jars that nobody should have to load who does not compare. Their modules are built by the Maven
 * profile {@code peers}, and found beside ours.
 */
@NullMarked
package org.creatorsearch.benchmarks.remote;

import org.jspecify.annotations.NullMarked;
