package org.creatorsearch.samples.imported.influencer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorsearch.samples.imported.table.CountryNames;
import org.creatorsearch.samples.imported.table.Header;
import org.creatorsearch.samples.imported.table.Row;
import org.creatorsearch.samples.imported.text.CleanText;
import org.creatorsearch.samples.imported.text.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Where an influencer list keeps what. Most numbers come twice under the same name, as text (48.5M)
 * and as number; no two lists name their columns alike.
 */
final class ListColumns {

  private static final Set<String> NAMES =
      Set.of(
          "influencerinstaname",
          "instagramname",
          "influencername",
          "name",
          "tiktokername",
          "tiktokname",
          "tiktoker",
          "youtubername",
          "youtubechannel",
          "channelname",
          "youtuber");
  private static final Set<String> CATEGORIES =
      Set.of("category", "category1", "category2", "category3");
  private static final Set<String> COUNTRY =
      Set.of("country", "audiencecountry", "audiencecountrymostly");
  private static final Set<String> FOLLOWERS =
      Set.of("followers", "followersnumbers", "subscribers", "subscriberscount");
  private static final Set<String> AUTHENTIC =
      Set.of("authenticengagement", "authenticengagementvalues", "engauth");
  private static final Set<String> ENGAGEMENT =
      Set.of(
          "engagementavg",
          "engagementavgvalues",
          "engagementaverage",
          "engagementaveragevalues",
          "engavg");
  private static final Set<String> VIEWS = Set.of("viewsavg", "avgviews");
  private static final Set<String> LIKES = Set.of("likesavg", "avglikes");
  private static final Set<String> COMMENTS = Set.of("commentsavg", "avgcomments");
  private static final Set<String> SHARES = Set.of("sharesavg", "avgshares");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern MONTH =
      Pattern.compile("(?<![a-z])(" + String.join("|", MONTHS) + ")[a-z]*[^a-z0-9]+(20\\d\\d)");

  private static final Pattern HANDLE = Pattern.compile("@?([\\p{L}\\p{N}._-]+)");

  private final SocialPlatform platform;
  private final @Nullable LocalDate on;
  private final int handle;
  private final int name;
  private final List<Integer> categories;
  private final List<Integer> country;
  private final List<Integer> followers;
  private final Map<String, List<Integer>> averages;

  private ListColumns(
      Header header, SocialPlatform platform, @Nullable LocalDate on, List<Integer> names) {
    this.platform = platform;
    this.on = on;
    boolean nameFirst = header.names().get(names.get(0)).equals("name") && header.has("youtuber");
    this.handle = names.get(nameFirst ? 1 : 0);
    this.name = names.get(nameFirst ? 0 : 1);
    this.categories = header.columns(CATEGORIES);
    this.followers = header.columns(FOLLOWERS);
    // The Instagram list of June 2022 has the headers of a TikTok list over the columns of an
    // Instagram list.
    boolean mislabelled =
        platform == SocialPlatform.INSTAGRAM
            && header.columns(VIEWS).size() == 1
            && header.columns(COUNTRY).isEmpty();
    this.country = header.columns(mislabelled ? VIEWS : COUNTRY);
    this.averages =
        mislabelled
            ? Map.of(
                "authenticEngagement",
                header.columns(LIKES),
                "engagement",
                header.columns(COMMENTS))
            : Map.of(
                "authenticEngagement", header.columns(AUTHENTIC),
                "engagement", header.columns(ENGAGEMENT),
                "avgViews", header.columns(VIEWS),
                "avgLikes", header.columns(LIKES),
                "avgComments", header.columns(COMMENTS),
                "avgShares", header.columns(SHARES));
  }

  /**
   * The columns, or nothing when the table is not an influencer list: those have two names and
   * followers.
   *
   * @param asOf the list's day, where its file name does not say its month
   */
  static Optional<ListColumns> of(Header header, String fileName, @Nullable LocalDate asOf) {
    List<Integer> names = header.columns(NAMES);
    if (names.size() != 2 || header.columns(FOLLOWERS).isEmpty()) {
      return Optional.empty();
    }
    LocalDate named = day(fileName);
    return SocialPlatform.of(header, fileName)
        .map(platform -> new ListColumns(header, platform, named == null ? asOf : named, names));
  }

  /** What the row lists, or null when it names nobody. */
  @Nullable Listing listing(Row row) {
    String named = row.text(handle);
    if (named == null) {
      return null;
    }
    var values = new TreeMap<String, BigDecimal>();
    averages.forEach(
        (average, columns) -> {
          BigDecimal value = number(row, columns);
          // Lists write 0 for creators whose posts they could not read.
          if (value != null && value.signum() > 0) {
            values.put(average, value);
          }
        });
    BigDecimal followed = number(row, followers);
    return new Listing(
        on,
        platform,
        handleOf(named),
        CleanText.orNull(row.text(name)),
        texts(row, categories),
        CountryNames.code(texts(row, country).stream().findFirst().orElse(null)),
        followed == null ? null : followed.longValue(),
        values);
  }

  /** The first day of the month and year in the file name; null where it does not say both. */
  static @Nullable LocalDate day(String fileName) {
    Matcher month = MONTH.matcher(fileName.toLowerCase(Locale.ROOT));
    return month.find()
        ? LocalDate.of(Integer.parseInt(month.group(2)), MONTHS.indexOf(month.group(1)) + 1, 1)
        : null;
  }

  private static String handleOf(String named) {
    Matcher handle = HANDLE.matcher(named);
    return handle.matches()
        ? handle.group(1).toLowerCase(Locale.ROOT)
        : Slug.of(CleanText.of(named));
  }

  /** The last of the columns that holds a number: it is the exact one of a pair. */
  private static @Nullable BigDecimal number(Row row, List<Integer> columns) {
    for (int column : columns.reversed()) {
      BigDecimal number = row.number(column);
      if (number != null) {
        return number;
      }
    }
    return null;
  }

  private static List<String> texts(Row row, List<Integer> columns) {
    var texts = new ArrayList<String>();
    for (int column : columns) {
      String text = row.text(column);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }
}
