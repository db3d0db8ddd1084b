/**
 * What a search answers: {@link org.creatorsearch.result.SearchResponse}, made of values only, with
 * nothing of the engine in them. Counts are exact, always.
 */
@NullMarked
package org.creatorsearch.result;

import org.jspecify.annotations.NullMarked;
