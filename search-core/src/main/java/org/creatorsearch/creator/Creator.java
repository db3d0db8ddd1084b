package org.creatorsearch.creator;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * One account of a creator on one platform. Only {@code id}, {@code platform} and {@code handle}
 * are certain to be there; everything else may be unknown.
 *
 * <p>Blank texts are unknown, control characters in texts are spaces, and half of a surrogate pair
 * is U+FFFD, as no text can hold it in UTF-8. Names and codes have at most 200 characters, lists of
 * them at most 200 values.
 *
 * @param id unique and stable, for instance {@code yt:UC123}; no white space
 * @param platform {@code tiktok}, {@code instagram}, {@code youtube} or any other lower-case word
 *     of at most 31 characters
 * @param handle the account's name on the platform; an {@code @} in front is left out
 * @param displayName the name shown; at most 300 characters
 * @param person ties together the accounts of one person
 * @param bio self-description; at most 5,000 characters. An engine keeps it without contact data
 * @param url the account's page, {@code http} or {@code https}
 * @param country ISO 3166-1 alpha-2 code
 * @param region ISO 3166-2 code
 * @param city name of the city
 * @param languages BCP 47 tags, most used first
 * @param gender declared gender
 * @param ageRange declared age range
 * @param accountType who is behind the account
 * @param verified whether the platform verified it
 * @param contact that a contact exists
 * @param openToWork whether the creator looks for cooperations
 * @param themes IAB Content Taxonomy ids, most typical first
 * @param hashtags without {@code #}
 * @param brands brands worked with
 * @param followers followers or subscribers
 * @param following accounts followed
 * @param postCount posts ever
 * @param history counters by day, ascending, one a day; at most 4,000
 * @param posts recent posts, newest first; at most 1,000
 * @param audience who follows or watches
 * @param audienceSketch base64 of a sketch of the audience, for overlaps
 * @param price what a sponsored post costs
 * @param reported averages that somebody else reports
 * @param provenance where values come from, by key of the profile: {@code country}, {@code
 *     audience.age}
 * @param updatedAt when the profile was last true; 1990 to 2100
 */
public record Creator(
    String id,
    String platform,
    String handle,
    Optional<String> displayName,
    Optional<String> person,
    Optional<String> bio,
    Optional<String> url,
    Optional<String> country,
    Optional<String> region,
    Optional<String> city,
    List<String> languages,
    Optional<Gender> gender,
    Optional<AgeRange> ageRange,
    Optional<AccountType> accountType,
    Optional<Boolean> verified,
    Optional<Contact> contact,
    Optional<Boolean> openToWork,
    List<String> themes,
    List<String> hashtags,
    List<String> brands,
    OptionalLong followers,
    OptionalLong following,
    OptionalLong postCount,
    List<HistoryPoint> history,
    List<Post> posts,
    Optional<Audience> audience,
    Optional<String> audienceSketch,
    Optional<Price> price,
    Optional<Reported> reported,
    Map<String, Provenance> provenance,
    Optional<Instant> updatedAt) {
  /**
   * The greatest count there can be. More is a mistake in the data: there are fewer people, and
   * fewer views of any account.
   */
  public static final long GREATEST_COUNT = 1_000_000_000_000_000L;

  private static final int LONGEST_DISPLAY_NAME = 300;
  private static final int LONGEST_BIO = 5_000;
  private static final int LONGEST_SKETCH = 100_000;
  private static final Pattern BASE64 =
      Pattern.compile("(?:[A-Za-z0-9+/]{4})*+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?");

  public Creator {
    id = Identity.id(id);
    platform = Identity.platform(platform);
    handle = Identity.handle(handle);
    displayName = Rules.text("displayName", displayName, LONGEST_DISPLAY_NAME);
    person = Rules.name("person", person);
    bio = Rules.text("bio", bio, LONGEST_BIO);
    url = Identity.url(url);
    country = Rules.name("country", country);
    region = Rules.name("region", region);
    city = Rules.name("city", city);
    Rules.count("followers", followers);
    Rules.count("following", following);
    Rules.count("postCount", postCount);
    languages = Rules.names("languages", languages);
    themes = Rules.names("themes", themes);
    hashtags = Rules.names("hashtags", hashtags);
    brands = Rules.names("brands", brands);
    history = Timeline.history(history);
    posts = Timeline.posts(posts);
    audienceSketch = Rules.text("audienceSketch", audienceSketch, LONGEST_SKETCH);
    if (audienceSketch.isPresent() && !BASE64.matcher(audienceSketch.get()).matches()) {
      throw Rules.invalid("audienceSketch", "must be base64 (RFC 4648)");
    }
    provenance = ProfileKeys.provenance(provenance);
    updatedAt.ifPresent(moment -> Rules.moment("updatedAt", moment));
  }

  /** The same creator without what is long: posts, history and the audience sketch. */
  public Creator summary() {
    return new CreatorBuilder(this).summary();
  }

  /** Starts a creator that differs from this one in what is set on it. */
  public CreatorBuilder toBuilder() {
    return new CreatorBuilder(this);
  }

  /** Starts a creator of which nothing else is known yet. */
  public static CreatorBuilder builder(String id, String platform, String handle) {
    return new CreatorBuilder(id, platform, handle);
  }
}
