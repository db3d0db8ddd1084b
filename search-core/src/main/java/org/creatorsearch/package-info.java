/**
 * Creator Search, embedded. Open a {@link org.creatorsearch.SearchEngine}, give it {@link
 * org.creatorsearch.creator.Creator creators}, describe a search with {@link
 * org.creatorsearch.query.SearchRequest} and read the {@link
 * org.creatorsearch.result.SearchResponse}:
 *
 * <pre>{@code
 * try (var engine = SearchEngine.inMemory()) {
 *   engine.upsert(Creator.builder("yt:1", "youtube", "bakenohnei").country("DE").bio("Vegan baking").build());
 *   engine.refresh();
 *   var found = engine.search(SearchRequest.builder().text("vegan").where(Filter.anyOf("country", "DE")).build());
 * }
 * }</pre>
 *
 * <h2>Consistency</h2>
 *
 * A search sees one snapshot. Changes become visible at the next refresh and survive a crash from
 * the next commit on.
 *
 * <h2>Counts</h2>
 *
 * Totals and facet counts are exact. Facets are counted sideways: a field's own clauses are ignored
 * for its counts.
 *
 * <h2>Threads</h2>
 *
 * An engine may be used by any number of threads. Values that go in and come out are immutable.
 */
@NullMarked
package org.creatorsearch;

import org.jspecify.annotations.NullMarked;
