/**
 * Two databases that are asked in SQL. Each search is one statement: what meets all conditions on
 * counted fields but one at most is found first, and every facet is counted over its part of that.
 */
@NullMarked
package org.creatorsearch.benchmarks.sql;

import org.jspecify.annotations.NullMarked;
