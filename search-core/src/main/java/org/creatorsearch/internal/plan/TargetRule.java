package org.creatorsearch.internal.plan;

import java.util.List;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.error.Suggestions;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.Sort;
import org.creatorsearch.schema.Ability;
import org.creatorsearch.schema.Field;
import org.creatorsearch.schema.Schema;

/** What is told of the people to reach can be asked for only where the request names them. */
record TargetRule(Schema schema) {
  /**
   * Holds a request that names no people to reach to the rule.
   *
   * @throws SearchException {@code unsupported}, with the place
   */
  void check(SearchRequest request, List<Clause> clauses, List<Clause> wishes) {
    check("filters", clauses);
    check("prefer", wishes);
    request.facets().forEach(facet -> check(facet.field(), "facets"));
    if (request.sort() instanceof Sort.ByField(String field, boolean descending)) {
      check(field, "sort");
    }
  }

  private void check(String key, List<Clause> clauses) {
    for (var i = 0; i < clauses.size(); i++) {
      var place = key + "[" + i + "].";
      Filter.leaves(clauses.get(i).filter())
          .map(Filter.Leaf::field)
          .forEach(field -> check(field, place + field));
    }
  }

  private void check(String field, String place) {
    if (schema.field(field).can(Ability.TARGETED)) {
      var others =
          schema.fields().stream()
              .filter(f -> f.type().numeric() && !f.can(Ability.TARGETED))
              .map(Field::name)
              .toList();
      throw new SearchException(
              ErrorCode.UNSUPPORTED,
              "field \""
                  + field
                  + "\" is told of the people to reach: the search needs a \"target\"")
          .at(place)
          .suggesting(Suggestions.nearest(field, others));
    }
  }
}
