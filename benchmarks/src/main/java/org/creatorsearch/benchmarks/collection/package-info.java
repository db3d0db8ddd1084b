/**
 * What is a ranking tried on? Collections of creators with topics that were judged, of our own
 * format or read from the files of others. {@link
 * org.creatorsearch.benchmarks.collection.CollectionReader} knows each by its files.
 */
@NullMarked
package org.creatorsearch.benchmarks.collection;

import org.jspecify.annotations.NullMarked;
