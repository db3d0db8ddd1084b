package org.creatorsearch.internal.arrange;

import java.util.Optional;
import org.creatorsearch.query.Aspect;
import org.creatorsearch.query.Quota;
import org.creatorsearch.schema.Schema;

/** Reasons in words. */
final class Reasons {
  static final String OTHERS = "others were moved";

  private final Schema schema;

  Reasons(Schema schema) {
    this.schema = schema;
  }

  /**
   * @param value what counted; empty where it has none
   * @param count hits above it that have the value
   */
  String diverse(Aspect aspect, Optional<String> value, int count) {
    var named = value.map(v -> label(aspect, v));
    return aspect.wireName()
        + ": "
        + named
            .map(
                name ->
                    count == 0
                        ? "first " + name + " on this page"
                        : "only " + count + " " + name + " above it on this page")
            .orElse("shared with nobody");
  }

  /** That a new creator was drawn. */
  static String drawn(int drawn, int among) {
    return "new: drawn as " + drawn + " of " + among + " new creators";
  }

  /** That a quota asked for an entry. */
  String wanted(Quota quota, int places) {
    return words(quota, "at least " + quota.least(places));
  }

  /** That a quota kept an entry from a page. */
  String heldBack(Quota quota, int places) {
    return words(quota, "at most " + quota.most(places));
  }

  private String words(Quota quota, String amount) {
    return quota.aspect().wireName()
        + ": "
        + amount
        + " "
        + quota.value().map(v -> label(quota.aspect(), v)).orElse("of the same")
        + " on a page";
  }

  /**
   * Why a quota is not met; empty where it is.
   *
   * @param reached hits of the page that it counts
   * @param having creators that it counts, of those that the pages before have left
   * @param left creators that the pages before have left
   */
  Optional<String> unmet(Quota quota, int reached, int having, int left, int places) {
    if (reached > quota.most(places)) {
      return Optional.of("there are not enough others among the " + left + " that are left");
    }
    if (reached >= quota.least(places)) {
      return Optional.empty();
    }
    return Optional.of(
        having < quota.least(places)
            ? "only " + having + " of the " + left + " that are left have it"
            : "other quotas leave no room");
  }

  private String label(Aspect aspect, String value) {
    return switch (aspect) {
      case TIER, PLATFORM, COUNTRY, LANGUAGES, THEMES -> schema.label(aspect.wireName(), value);
      case PRICE, AGENCY, PERSON -> value;
    };
  }
}
