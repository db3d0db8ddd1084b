/** Searches while creators change: whether anybody who searches has to wait for those who write. */
@NullMarked
package org.creatorsearch.benchmarks.storm;

import org.jspecify.annotations.NullMarked;
