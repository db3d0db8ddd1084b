/**
 * What is a ranking tried on? Collections of creators with topics that were judged, of our own
 * format ({@link org.creatorsearch.benchmarks.collection.CollectionFolder}) or read from the files
 * of others. Where creators bear labels that somebody gave them, a label is asked for and never
 * indexed. {@link org.creatorsearch.benchmarks.collection.CollectionReader} knows each by its
 * files.
 */
@NullMarked
package org.creatorsearch.benchmarks.collection;

import org.jspecify.annotations.NullMarked;
