package org.creatorsearch.benchmarks.solr;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.solr.client.solrj.request.json.JsonQueryRequest;
import org.creatorsearch.benchmarks.protocol.CountedFields;
import org.creatorsearch.benchmarks.protocol.PeerAnswer;
import org.creatorsearch.benchmarks.protocol.PeerQuery;

/** Searches as JSON requests: each drilled condition is a filter with its field as its tag. */
final class SolrRequests {
  private static final int HITS = 20;

  /** Between values that may have commas in them. */
  private static final char SEPARATOR = '\u0003';

  private final CountedFields counted;
  private final SolrFields fields;

  SolrRequests(CountedFields counted) {
    this.counted = counted;
    this.fields = new SolrFields(counted);
  }

  JsonQueryRequest of(PeerQuery query) {
    var request = new JsonQueryRequest();
    request.setQuery(query.words().isEmpty() ? "*:*" : "{!words}" + WordsParserPlugin.write(query));
    request.returnFields("card").setLimit(HITS);
    query.shares().forEach((key, least) -> request.withFilter(share(key, least)));
    query.anyOf().forEach((field, values) -> request.withFilter(anyOf(field, values)));
    query.between().forEach((field, range) -> request.withFilter(between(field, range)));
    for (var field : counted.all()) {
      request.withFacet(field, facet(field, query));
    }
    return request;
  }

  private static String share(String key, int least) {
    return "%s:[%d TO *]".formatted(SolrFields.share(key), least);
  }

  private String anyOf(String field, List<String> values) {
    return "{!terms tag=%s f=%s separator=\"%s\"}%s"
        .formatted(
            field, fields.values(field), SEPARATOR, String.join(String.valueOf(SEPARATOR), values));
  }

  private static String between(String field, PeerQuery.Range range) {
    return "{!tag=%s}%s:[%s TO %s]"
        .formatted(field, SolrFields.number(field), bound(range.min()), bound(range.max()));
  }

  private static String bound(double number) {
    return Double.isInfinite(number) ? "*" : Double.toString(number);
  }

  private Map<String, Object> facet(String field, PeerQuery query) {
    var facet = new HashMap<String, Object>();
    facet.put("type", "terms");
    facet.put("field", fields.values(field));
    facet.put("limit", PeerAnswer.LONGEST_LIST);
    if (query.anyOf().containsKey(field) || query.between().containsKey(field)) {
      facet.put("domain", Map.of("excludeTags", field));
    }
    return facet;
  }
}
