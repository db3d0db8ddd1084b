package org.creatorsearch.internal.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.creatorsearch.internal.column.ShareColumn;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.Schema;

/**
 * Values of an audience that lie within others: a theme of interest below another, the Swiss German
 * within the German. Whoever is of the narrower value is of the wider one too, so that filters and
 * counts on the wider one hold for what a profile says of the narrower.
 */
final class AudienceValues {
  private final Schema schema;

  AudienceValues(Schema schema) {
    this.schema = schema;
  }

  /** The value and those it lies within, nearest first. */
  private List<String> within(AudienceDimension dimension, String value) {
    return switch (dimension) {
      case INTEREST -> schema.themes().withAncestors(value);
      case LANGUAGE -> {
        var primary = Locale.forLanguageTag(value).getLanguage();
        yield primary.isEmpty() || primary.equals(value) ? List.of(value) : List.of(value, primary);
      }
      case COUNTRY, GENDER, AGE -> List.of(value);
    };
  }

  /**
   * Shares in basis points by value, with those of wider values: the sum of what lies directly
   * within, at most the whole. A language adds what is said of it alone, since people are counted
   * for one of its forms; a theme has at least its own share, since that tells of the same people
   * again.
   */
  Map<String, Integer> points(AudienceDimension dimension, Map<String, Double> shares) {
    var own = new LinkedHashMap<String, Integer>();
    shares.forEach(
        (value, share) ->
            own.merge(
                schema.canonical(dimension.field(), value),
                ShareColumn.basisPoints(share),
                AudienceValues::sum));
    return switch (dimension) {
      case INTEREST, LANGUAGE -> withWider(dimension, own);
      case COUNTRY, GENDER, AGE -> own;
    };
  }

  private Map<String, Integer> withWider(AudienceDimension dimension, Map<String, Integer> own) {
    var within = new LinkedHashMap<String, List<String>>();
    for (var value : own.keySet()) {
      for (var wider : within(dimension, value)) {
        within.computeIfAbsent(wider, w -> within(dimension, w));
      }
    }
    var narrowestFirst = new ArrayList<>(within.entrySet());
    narrowestFirst.sort(Comparator.comparingInt(entry -> -entry.getValue().size()));
    var points = new LinkedHashMap<String, Integer>();
    var parts = new HashMap<String, Integer>();
    for (var entry : narrowestFirst) {
      var value = entry.getKey();
      int alone = own.getOrDefault(value, 0);
      int together = parts.getOrDefault(value, 0);
      var all =
          dimension == AudienceDimension.LANGUAGE
              ? sum(alone, together)
              : Math.max(alone, together);
      points.put(value, all);
      if (entry.getValue().size() > 1) {
        parts.merge(entry.getValue().get(1), all, AudienceValues::sum);
      }
    }
    return points;
  }

  private static int sum(int a, int b) {
    return Math.min(ShareColumn.WHOLE, a + b);
  }

  /**
   * The values that lie within no other of them: the shares of these add up to all that is meant.
   */
  List<String> widest(AudienceDimension dimension, List<String> values) {
    return values.stream()
        .filter(value -> within(dimension, value).stream().skip(1).noneMatch(values::contains))
        .toList();
  }
}
