/**
 * What to search for: {@link org.creatorsearch.query.SearchRequest}, made of values only.
 *
 * <p>A request is text, filters, a target audience, a ranking and what to count. Filters are {@link
 * org.creatorsearch.query.Filter} values in normal form: nested conjunctions are flat, values are
 * sorted and distinct, a double negation is gone. Equal values match the same creators, so a filter
 * is at once the request's language, the plan's input and a cache key.
 *
 * <p>The conjunction at the top is kept as a list of {@link org.creatorsearch.query.Clause
 * clauses}, because each of them is also something that a person can switch off: the counts of a
 * facet ignore the clauses on its own field.
 */
@NullMarked
package org.creatorsearch.query;

import org.jspecify.annotations.NullMarked;
