package org.creatorsearch.samples.imported.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hashtags, made from the tags of videos in the three ways that tables write them. */
public final class Hashtags {

  /** Tags past these repeat the title in other words; YouTube allows 500 characters of them. */
  private static final int MOST_OF_A_VIDEO = 40;

  private static final int LONGEST = 40;

  /** {@code ['one', "two's"]}, a Python list. */
  private static final Pattern LITERAL =
      Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** Not part of an address such as {@code x.com/#top}. */
  private static final Pattern HASHTAG =
      Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}/&#])#([\\p{L}\\p{M}\\p{N}_]{2,40})");

  private static final Pattern DIGITS = Pattern.compile("\\p{N}+");

  private Hashtags() {}

  /**
   * The tags of a field (a Python list, or separated by pipes, or by commas), then the hashtags in
   * the video's description.
   */
  public static List<String> of(@Nullable String field, @Nullable String description) {
    List<String> written = new ArrayList<>();
    if (field != null && !field.equalsIgnoreCase("[none]")) {
      written.addAll(split(field));
    }
    if (description != null) {
      HASHTAG.matcher(description).results().forEach(tag -> written.add(tag.group(1)));
    }
    return written.stream()
        .map(Hashtags::hashtag)
        .flatMap(Stream::ofNullable)
        .distinct()
        .limit(MOST_OF_A_VIDEO)
        .toList();
  }

  /** Lower case, without spaces and signs; null where nothing fit for a hashtag is left. */
  public static @Nullable String hashtag(String tag) {
    String hashtag = Slug.joined(CleanText.stripped(tag).text());
    boolean fits =
        hashtag.length() >= 2 && hashtag.length() <= LONGEST && !DIGITS.matcher(hashtag).matches();
    return fits ? hashtag : null;
  }

  /** The most frequent tags, equally frequent ones in alphabetical order. */
  public static List<String> mostFrequent(Collection<List<String>> tagsOfVideos, int most) {
    Map<String, Integer> counts = new HashMap<>();
    tagsOfVideos.forEach(tags -> tags.forEach(tag -> counts.merge(tag, 1, Integer::sum)));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<String> split(String field) {
    if (field.startsWith("[") && field.endsWith("]")) {
      var tags = new ArrayList<String>();
      Matcher literal = LITERAL.matcher(field);
      while (literal.find()) {
        String quoted = literal.group(1) == null ? literal.group(2) : literal.group(1);
        tags.add(quoted.replace("\\", ""));
      }
      return tags;
    }
    return List.of(field.split(field.indexOf('|') >= 0 ? "\\|" : ",", -1));
  }
}
