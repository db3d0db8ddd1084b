package org.creatorsearch.benchmarks.workload;

import org.creatorsearch.query.SearchRequest;

/**
 * One search of the workload.
 *
 * @param kind what it stands for
 * @param request the search
 * @param ratio the share of creators that matched when the workload was made, 0..1
 */
public record Question(Kind kind, SearchRequest request, double ratio) {}
