/** One node of OpenSearch in this process, which is reached over HTTP on this machine alone. */
@NullMarked
package org.creatorsearch.benchmarks.opensearch;

import org.jspecify.annotations.NullMarked;
