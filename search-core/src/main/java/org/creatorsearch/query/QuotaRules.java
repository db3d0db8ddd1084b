package org.creatorsearch.query;

import java.util.List;
import java.util.stream.IntStream;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/** What quotas of one page must not say: what no page could do, whoever matches. */
final class QuotaRules {
  private static final int MOST_QUOTAS = 20;

  private final List<Quota> quotas;
  private final int size;

  /**
   * @param size hits of a page, at least 1
   */
  QuotaRules(List<Quota> quotas, int size) {
    this.quotas = quotas;
    this.size = size;
  }

  /**
   * Where no page is asked for: what no page of any size could do.
   *
   * @throws SearchException what the longest page could not do
   */
  static void checkForAny(List<Quota> quotas) {
    if (IntStream.rangeClosed(1, SearchRequest.MAX_SIZE)
        .noneMatch(size -> new QuotaRules(quotas, size).isPossible())) {
      new QuotaRules(quotas, SearchRequest.MAX_SIZE).check();
    }
  }

  private boolean isPossible() {
    try {
      check();
      return true;
    } catch (SearchException e) {
      return false;
    }
  }

  void check() {
    RequestRules.atMost("quotas", "quotas", quotas.size(), MOST_QUOTAS);
    for (var i = 0; i < quotas.size(); i++) {
      check(i, quotas.get(i));
    }
    for (var quota : quotas) {
      var all = leastOfAll(quota.aspect());
      if (all > size && quota.aspect().isSingle()) {
        throw new SearchException(
                ErrorCode.INVALID_RANGE,
                "quotas of %s ask for %d hits together, and a page has %d"
                    .formatted(quota.aspect().wireName(), all, size))
            .at("quotas");
      }
    }
  }

  private void check(int i, Quota quota) {
    var least = quota.least(size);
    if (least > size) {
      throw contradiction(i, "asks for %d hits, and a page has %d".formatted(least, size));
    }
    for (var j = 0; j < quotas.size(); j++) {
      var other = quotas.get(j);
      if (j < i && quota.isOfSame(other)) {
        throw new SearchException(
                ErrorCode.INVALID_VALUE, "quotas[%d] is of the same as quotas[%d]".formatted(i, j))
            .at("quotas[" + i + "]");
      }
      var bounds =
          other.isOfSame(quota) || (other.value().isEmpty() && other.aspect() == quota.aspect());
      if (bounds && least > other.most(size)) {
        throw contradiction(
            i,
            "asks for %d hits at least, and quotas[%d] for %d at most"
                .formatted(least, j, other.most(size)));
      }
    }
  }

  private int leastOfAll(Aspect aspect) {
    return quotas.stream()
        .filter(quota -> quota.aspect() == aspect)
        .mapToInt(quota -> quota.least(size))
        .sum();
  }

  private static SearchException contradiction(int i, String what) {
    return new SearchException(ErrorCode.INVALID_RANGE, "quotas[" + i + "] " + what)
        .at("quotas[" + i + "].least");
  }
}
