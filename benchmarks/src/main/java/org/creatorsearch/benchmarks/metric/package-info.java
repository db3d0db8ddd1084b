/**
 * How good is a ranking? Measures of retrieval over judged queries, by the conventions of trec_eval
 * [1], and what a difference between two rankings means.
 *
 * <p>{@link org.creatorsearch.benchmarks.metric.Judgements} say how well documents answer queries,
 * a {@link org.creatorsearch.benchmarks.metric.Run} what an engine answered, a {@link
 * org.creatorsearch.benchmarks.metric.Metric} how good one answer is. {@link
 * org.creatorsearch.benchmarks.metric.Scores} holds a metric of every judged query: one that was
 * not answered counts as 0, or an engine would gain by failing. {@link
 * org.creatorsearch.benchmarks.metric.Difference} compares two runs query by query.
 *
 * <p>Nothing here knows of this engine, or reads a file.
 *
 * <p>[1] https://github.com/usnistgov/trec_eval, version 10.0.
 */
@NullMarked
package org.creatorsearch.benchmarks.metric;

import org.jspecify.annotations.NullMarked;
