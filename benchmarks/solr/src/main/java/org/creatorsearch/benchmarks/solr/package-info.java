/** Solr in this process, asked for JSON facets that leave out the filters on their own field. */
@NullMarked
package org.creatorsearch.benchmarks.solr;

import org.jspecify.annotations.NullMarked;
