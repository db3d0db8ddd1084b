package org.creatorsearch.server.wire;

import java.util.List;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.json.StrictObject;
import org.creatorsearch.query.Sort;

/**
 * The order of hits: {@code relevance}, {@code followers:desc}, or an object of field and order.
 */
final class SortForm {
  private static final List<String> ORDERS = List.of("asc", "desc");

  private SortForm() {}

  static Sort read(StrictObject request) {
    if (!request.has("sort")) {
      return Sort.RELEVANCE;
    }
    try {
      return parse(request.string("sort").orElse("relevance"), "sort");
    } catch (SearchException e) {
      if (e.code() != ErrorCode.INVALID_TYPE) {
        throw e;
      }
      return object(request.object("sort").orElseThrow());
    }
  }

  private static Sort object(StrictObject sort) {
    var field = sort.requiredString("field");
    var order = sort.string("order").orElse("desc");
    sort.done();
    return by(field, order, sort.place("order"));
  }

  /** A field alone puts its greatest value first. */
  static Sort parse(String text, String place) {
    if (text.equals("relevance")) {
      return Sort.RELEVANCE;
    }
    var colon = text.lastIndexOf(':');
    return colon < 0
        ? Sort.descending(text)
        : by(text.substring(0, colon), text.substring(colon + 1), place);
  }

  private static Sort by(String field, String order, String place) {
    if (!ORDERS.contains(order)) {
      throw Choice.unknown(place, order, ORDERS);
    }
    return new Sort.ByField(field, order.equals("desc"));
  }

  static String text(Sort sort) {
    return switch (sort) {
      case Sort.Relevance relevance -> "relevance";
      case Sort.ByField(String field, boolean descending) ->
          field + (descending ? ":desc" : ":asc");
    };
  }
}
