/**
 * The searches that everything is measured with: what people do on a page with a search box, a
 * column of facets and sliders, which is the {@link
 * org.creatorsearch.benchmarks.workload.Workload}, and what they seldom do, which is {@link
 * org.creatorsearch.benchmarks.workload.Hostile}.
 */
@NullMarked
package org.creatorsearch.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
