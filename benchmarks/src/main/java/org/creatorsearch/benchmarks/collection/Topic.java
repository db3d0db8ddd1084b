package org.creatorsearch.benchmarks.collection;

import org.creatorsearch.query.SearchRequest;

/**
 * Something that is asked for.
 *
 * @param id its name in the judgements
 * @param request how it is asked for; ranking, size and the page are the asker's
 */
public record Topic(String id, SearchRequest request) {}
