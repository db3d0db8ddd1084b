/**
 * How are judgements handed from one tool to another? A {@link
 * org.creatorsearch.benchmarks.judgement.JudgementFormat} reads and writes the files of trec_eval,
 * spreadsheets, Quepid and OpenSearch; a {@link org.creatorsearch.benchmarks.judgement.Pool} is
 * what there is to judge, with the grades given so far.
 */
@NullMarked
package org.creatorsearch.benchmarks.judgement;

import org.jspecify.annotations.NullMarked;
