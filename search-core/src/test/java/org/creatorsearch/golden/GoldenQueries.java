package org.creatorsearch.golden;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creatorsearch.query.Arrangement;
import org.creatorsearch.query.Arrangement.Diversity;
import org.creatorsearch.query.Aspect;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.SearchRequestBuilder;
import org.creatorsearch.query.Signal;
import org.creatorsearch.query.Sort;
import org.creatorsearch.query.Target;
import org.creatorsearch.schema.AudienceDimension;

/** Searches whose order a person has looked at. */
final class GoldenQueries {
  private GoldenQueries() {}

  static Map<String, SearchRequest> all() {
    var queries = new LinkedHashMap<String, SearchRequestBuilder>();
    queries.put("browse", request());
    queries.put("vegan-baking", request().text("vegan baking"));
    queries.put("phrase", request().text("\"segunda parte\""));
    queries.put(
        "gaming-in-spanish", request().text("trofeos modo").where(Filter.anyOf("languages", "es")));
    queries.put("part-of-a-name", request().text("joaq"));
    queries.put("excluded-word", request().text("fitness -yoga"));
    queries.put(
        "beauty-for-young-women",
        request().where(Filter.anyOf("themes", "beauty")).target(women("US")));
    queries.put("german-football", request().text("bundes* tor").target(target("DE", "AT", "CH")));
    queries.put("awareness-in-brazil", request().ranking("awareness").target(target("BR")));
    queries.put(
        "efficiency-small-accounts",
        request()
            .ranking("efficiency")
            .where(Filter.atMost("followers", 50_000))
            .where(Filter.atLeast("engagementRate", 0.03)));
    queries.put(
        "safety-no-alcohol",
        request().ranking("safety").text("food").where(Filter.noneOf("themes", "211")));
    queries.put("engagement-alone", request().ranking("text-only").weight(Signal.ENGAGEMENT, 1));
    queries.put(
        "diverse-food",
        request()
            .text("food")
            .arrangement(
                Arrangement.NONE.with(Diversity.by(List.of(Aspect.TIER, Aspect.COUNTRY)))));
    queries.put("largest-accounts", request().sort(Sort.descending("followers")));
    var golden = new LinkedHashMap<String, SearchRequest>();
    queries.forEach((name, query) -> golden.put(name, query.size(10).explain(true).build()));
    return golden;
  }

  private static SearchRequestBuilder request() {
    return SearchRequest.builder();
  }

  private static Target target(String... countries) {
    return new Target(Map.of(AudienceDimension.COUNTRY, List.of(countries)));
  }

  private static Target women(String country) {
    return new Target(
        Map.of(
            AudienceDimension.COUNTRY, List.of(country),
            AudienceDimension.GENDER, List.of("female"),
            AudienceDimension.AGE, List.of("18-24", "25-34")));
  }
}
