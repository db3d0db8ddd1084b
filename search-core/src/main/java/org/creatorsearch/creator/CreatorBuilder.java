package org.creatorsearch.creator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Assembles a {@link Creator} from what is known. Each setter takes the value of the record
 * component of its name and replaces what was set before, and those that begin with {@code add} add
 * one value; whatever is never set stays unknown.
 */
public final class CreatorBuilder {
  private final String id;
  private final String platform;
  private final String handle;
  private Optional<String> displayName = Optional.empty();
  private Optional<String> person = Optional.empty();
  private Optional<String> bio = Optional.empty();
  private Optional<String> url = Optional.empty();
  private Optional<String> country = Optional.empty();
  private Optional<String> region = Optional.empty();
  private Optional<String> city = Optional.empty();
  private Optional<Gender> gender = Optional.empty();
  private Optional<AgeRange> ageRange = Optional.empty();
  private Optional<AccountType> accountType = Optional.empty();
  private Optional<Boolean> verified = Optional.empty();
  private Optional<Contact> contact = Optional.empty();
  private Optional<Boolean> openToWork = Optional.empty();
  private Optional<Audience> audience = Optional.empty();
  private Optional<String> audienceSketch = Optional.empty();
  private Optional<Price> price = Optional.empty();
  private Optional<Reported> reported = Optional.empty();
  private Optional<Instant> updatedAt = Optional.empty();
  private List<String> languages = List.of();
  private List<String> themes = List.of();
  private List<String> hashtags = List.of();
  private List<String> brands = List.of();
  private final List<HistoryPoint> history = new ArrayList<>();
  private final List<Post> posts = new ArrayList<>();
  private OptionalLong followers = OptionalLong.empty();
  private OptionalLong following = OptionalLong.empty();
  private OptionalLong postCount = OptionalLong.empty();
  private final Map<String, Provenance> provenance = new LinkedHashMap<>();

  CreatorBuilder(String id, String platform, String handle) {
    this.id = id;
    this.platform = platform;
    this.handle = handle;
  }

  CreatorBuilder(Creator creator) {
    this(creator.id(), creator.platform(), creator.handle());
    displayName = creator.displayName();
    person = creator.person();
    bio = creator.bio();
    url = creator.url();
    country = creator.country();
    region = creator.region();
    city = creator.city();
    gender = creator.gender();
    ageRange = creator.ageRange();
    accountType = creator.accountType();
    verified = creator.verified();
    contact = creator.contact();
    openToWork = creator.openToWork();
    audience = creator.audience();
    audienceSketch = creator.audienceSketch();
    price = creator.price();
    reported = creator.reported();
    updatedAt = creator.updatedAt();
    languages = creator.languages();
    themes = creator.themes();
    hashtags = creator.hashtags();
    brands = creator.brands();
    followers = creator.followers();
    following = creator.following();
    postCount = creator.postCount();
    history.addAll(creator.history());
    posts.addAll(creator.posts());
    provenance.putAll(creator.provenance());
  }

  /** The name shown. */
  public CreatorBuilder displayName(String value) {
    displayName = Optional.of(value);
    return this;
  }

  /** What ties together the accounts of one person. */
  public CreatorBuilder person(String value) {
    person = Optional.of(value);
    return this;
  }

  /** Self-description, without contact data. */
  public CreatorBuilder bio(String value) {
    bio = Optional.of(value);
    return this;
  }

  /** The account's page. */
  public CreatorBuilder url(String value) {
    url = Optional.of(value);
    return this;
  }

  /** ISO 3166-1 alpha-2 code. */
  public CreatorBuilder country(String value) {
    country = Optional.of(value);
    return this;
  }

  /** ISO 3166-2 code. */
  public CreatorBuilder region(String value) {
    region = Optional.of(value);
    return this;
  }

  /** Name of the city. */
  public CreatorBuilder city(String value) {
    city = Optional.of(value);
    return this;
  }

  /** BCP 47 tags, most used first. */
  public CreatorBuilder languages(List<String> value) {
    languages = value;
    return this;
  }

  /** BCP 47 tags, most used first. */
  public CreatorBuilder languages(String... values) {
    return languages(List.of(values));
  }

  /** Declared gender. */
  public CreatorBuilder gender(Gender value) {
    gender = Optional.of(value);
    return this;
  }

  /** Declared age range. */
  public CreatorBuilder ageRange(AgeRange value) {
    ageRange = Optional.of(value);
    return this;
  }

  /** Who is behind the account. */
  public CreatorBuilder accountType(AccountType value) {
    accountType = Optional.of(value);
    return this;
  }

  /** Whether the platform verified it. */
  public CreatorBuilder verified(boolean value) {
    verified = Optional.of(value);
    return this;
  }

  /** Forgets whether a contact exists. */
  public CreatorBuilder contactUnknown() {
    contact = Optional.empty();
    return this;
  }

  /** That a contact exists. */
  public CreatorBuilder contact(Contact value) {
    contact = Optional.of(value);
    return this;
  }

  /** Whether the creator looks for cooperations. */
  public CreatorBuilder openToWork(boolean value) {
    openToWork = Optional.of(value);
    return this;
  }

  /** IAB Content Taxonomy ids, most typical first. */
  public CreatorBuilder themes(List<String> value) {
    themes = value;
    return this;
  }

  /** IAB Content Taxonomy ids, most typical first. */
  public CreatorBuilder themes(String... values) {
    return themes(List.of(values));
  }

  /** Hashtags without the sign. */
  public CreatorBuilder hashtags(List<String> value) {
    hashtags = value;
    return this;
  }

  /** Hashtags without the sign. */
  public CreatorBuilder hashtags(String... values) {
    return hashtags(List.of(values));
  }

  /** Brands worked with. */
  public CreatorBuilder brands(List<String> value) {
    brands = value;
    return this;
  }

  /** Brands worked with. */
  public CreatorBuilder brands(String... values) {
    return brands(List.of(values));
  }

  /** Followers or subscribers; at least 0. */
  public CreatorBuilder followers(long value) {
    followers = OptionalLong.of(value);
    return this;
  }

  /** Accounts followed; at least 0. */
  public CreatorBuilder following(long value) {
    following = OptionalLong.of(value);
    return this;
  }

  /** Posts ever; at least 0. */
  public CreatorBuilder postCount(long value) {
    postCount = OptionalLong.of(value);
    return this;
  }

  /** Counters by day, in any order; of several points on one day the last one counts. */
  public CreatorBuilder history(List<HistoryPoint> value) {
    history.clear();
    history.addAll(value);
    return this;
  }

  /** One more day of the counters; of several points on one day the last one counts. */
  public CreatorBuilder addHistory(HistoryPoint value) {
    history.add(value);
    return this;
  }

  /** Recent posts, in any order. */
  public CreatorBuilder posts(List<Post> value) {
    posts.clear();
    posts.addAll(value);
    return this;
  }

  /** One more post. */
  public CreatorBuilder addPost(Post value) {
    posts.add(value);
    return this;
  }

  /** Who follows or watches. */
  public CreatorBuilder audience(Audience value) {
    audience = Optional.of(value);
    return this;
  }

  /** Base64 of a sketch of the audience. */
  public CreatorBuilder audienceSketch(String value) {
    audienceSketch = Optional.of(value);
    return this;
  }

  /** What a sponsored post costs. */
  public CreatorBuilder price(Price value) {
    price = Optional.of(value);
    return this;
  }

  /** Averages that somebody else reports. */
  public CreatorBuilder reported(Reported value) {
    reported = Optional.of(value);
    return this;
  }

  /** Where the value under {@code key} comes from. */
  public CreatorBuilder provenance(String key, Provenance value) {
    provenance.put(key, value);
    return this;
  }

  /** When the profile was last true. */
  public CreatorBuilder updatedAt(Instant value) {
    updatedAt = Optional.of(value);
    return this;
  }

  /** The creator without posts, history and the audience sketch. */
  Creator summary() {
    history.clear();
    posts.clear();
    audienceSketch = Optional.empty();
    return build();
  }

  /** The creator. */
  public Creator build() {
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
        history,
        posts,
        audience,
        audienceSketch,
        price,
        reported,
        provenance,
        updatedAt);
  }
}
