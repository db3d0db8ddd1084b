/**
 * The searches that everything is measured with: what people do on a page with a search box, a
 * column of facets and sliders. {@link org.creatorsearch.benchmarks.workload.Workload} is the whole
 * of it.
 */
@NullMarked
package org.creatorsearch.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
