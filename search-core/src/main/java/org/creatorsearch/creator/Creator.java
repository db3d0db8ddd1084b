package org.creatorsearch.creator;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * One account of a creator on one platform. Only {@code id}, {@code platform} and {@code handle}
 * are certain to be there; everything else may be unknown.
 *
 * @param id unique and stable, for instance {@code yt:UC123}
 * @param platform {@code tiktok}, {@code instagram}, {@code youtube} or any other lower-case word
 * @param handle the account's name on the platform, without {@code @}
 * @param displayName the name shown
 * @param person ties together the accounts of one person
 * @param bio self-description, without contact data
 * @param url the account's page
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
 * @param history counters by day
 * @param posts recent posts
 * @param audience who follows or watches
 * @param audienceSketch base64 of a sketch of the audience, for overlaps
 * @param price what a sponsored post costs
 * @param reported averages that somebody else reports
 * @param provenance where values come from, by key of the profile
 * @param updatedAt when the profile was last true
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
  public Creator {
    Rules.required("id", id);
    Rules.required("platform", platform);
    Rules.required("handle", handle);
    Rules.count("followers", followers);
    Rules.count("following", following);
    Rules.count("postCount", postCount);
    languages = List.copyOf(languages);
    themes = List.copyOf(themes);
    hashtags = List.copyOf(hashtags);
    brands = List.copyOf(brands);
    history = List.copyOf(history);
    posts = List.copyOf(posts);
    provenance = Collections.unmodifiableMap(new TreeMap<>(provenance));
  }

  /** The same creator without what is long: posts, history and the audience sketch. */
  public Creator summary() {
    return new Creator(
        id,
        platform,
        handle,
        displayName,
        person,
        bio,
        url,
        country,
        region,
        city,
        languages,
        gender,
        ageRange,
        accountType,
        verified,
        contact,
        openToWork,
        themes,
        hashtags,
        brands,
        followers,
        following,
        postCount,
        List.of(),
        List.of(),
        audience,
        Optional.empty(),
        price,
        reported,
        provenance,
        updatedAt);
  }

  /** Starts a creator of which nothing else is known yet. */
  public static CreatorBuilder builder(String id, String platform, String handle) {
    return new CreatorBuilder(id, platform, handle);
  }
}
