/**
 * What measures the loops of the library's columns one by one. It shares their package, since what
 * it measures is open to nobody else; {@link org.creatorsearch.internal.column.CountingCalibration}
 * is the only entrance.
 */
@NullMarked
package org.creatorsearch.internal.column;

import org.jspecify.annotations.NullMarked;
