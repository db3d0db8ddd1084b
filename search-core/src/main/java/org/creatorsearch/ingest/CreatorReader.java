package org.creatorsearch.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creatorsearch.creator.AccountType;
import org.creatorsearch.creator.AgeRange;
import org.creatorsearch.creator.Contact;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.CreatorBuilder;
import org.creatorsearch.creator.Gender;
import org.creatorsearch.creator.Post;
import org.creatorsearch.creator.WireName;

/** Reads the object of a whole profile. */
final class CreatorReader {
  private static final int LONGEST_DISPLAY_NAME = 300;
  private static final int LONGEST_BIO = 5_000;
  private static final int LONGEST_URL = 2_000;
  private static final int LONGEST_SKETCH = 100_000;
  private static final int MOST_POSTS = 1_000;
  private static final int MOST_HISTORY = 4_000;
  private static final Pattern PLATFORM = Pattern.compile("[a-z][a-z0-9_-]{0,30}");

  /** Pages show the address as a link, so it must be one that opens a page and nothing else. */
  private static final Pattern URL = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}<>\"]+");

  private final ProfileObject profile;

  private CreatorReader(ProfileObject profile) {
    this.profile = profile;
  }

  static Creator read(ProfileObject profile) {
    var creator = new CreatorReader(profile).creator();
    profile.done();
    return creator;
  }

  private Creator creator() {
    var builder = Creator.builder(id(), platform(), handle());
    who(builder);
    where(builder);
    about(builder);
    numbers(builder);
    profile.text("audienceSketch", LONGEST_SKETCH).ifPresent(builder::audienceSketch);
    profile.object("audience", AudienceJson::read).ifPresent(builder::audience);
    profile.object("price", PriceJson::read).ifPresent(builder::price);
    profile.object("reported", ReportedJson::read).ifPresent(builder::reported);
    ProvenanceJson.read(profile).forEach(builder::provenance);
    profile.instant("updatedAt").ifPresent(builder::updatedAt);
    return builder.build();
  }

  private String id() {
    var id = profile.required("id");
    if (!profile.isOurOwn() && Characters.invisible(id)) {
      throw ProfileObject.invalid(
          profile.place("id"), "must have no white space or control characters");
    }
    return id;
  }

  private String platform() {
    var platform = profile.required("platform");
    if (!profile.isOurOwn() && !isPlatform(platform)) {
      var meant = Optional.of(platform.toLowerCase(Locale.ROOT)).filter(this::isPlatform);
      throw ProfileObject.invalid(
              profile.place("platform"), "must be a lower-case word of at most 31 characters")
          .suggesting(meant);
    }
    return platform;
  }

  private boolean isPlatform(String word) {
    return PLATFORM.matcher(word).matches();
  }

  private String handle() {
    var handle = profile.required("handle");
    if (profile.isOurOwn()) {
      return handle;
    }
    var from = 0;
    while (from < handle.length() && handle.charAt(from) == '@') {
      from++;
    }
    var bare = handle.substring(from).strip();
    if (bare.isEmpty() || bare.codePoints().anyMatch(Character::isISOControl)) {
      throw ProfileObject.invalid(profile.place("handle"), "must be a name without line breaks");
    }
    return bare;
  }

  private void who(CreatorBuilder builder) {
    profile.text("displayName", LONGEST_DISPLAY_NAME).ifPresent(builder::displayName);
    profile.code("person", "person").ifPresent(builder::person);
    profile.text("url", LONGEST_URL).map(this::url).ifPresent(builder::url);
    one("gender", Gender.class).ifPresent(builder::gender);
    one("ageRange", AgeRange.class).ifPresent(builder::ageRange);
    one("accountType", AccountType.class).ifPresent(builder::accountType);
    profile.bool("verified").ifPresent(builder::verified);
    profile.bool("openToWork").ifPresent(builder::openToWork);
  }

  private String url(String url) {
    var bare = url.strip();
    if (!profile.isOurOwn() && !URL.matcher(bare).matches()) {
      throw ProfileObject.invalid(profile.place("url"), "must begin with https:// or http://");
    }
    return bare;
  }

  private <E extends Enum<E> & WireName> Optional<E> one(String key, Class<E> type) {
    return profile.code(key, key).flatMap(name -> WireName.find(type, name));
  }

  private void where(CreatorBuilder builder) {
    profile.code("country", "country").ifPresent(builder::country);
    profile.code("region", "region").ifPresent(builder::region);
    profile.code("city", "city").ifPresent(builder::city);
    builder.languages(profile.codes("languages", "languages"));
  }

  private void about(CreatorBuilder builder) {
    var bio = profile.text("bio", LONGEST_BIO).map(profile::scrubbed);
    bio.map(ContactScrubber.Scrubbed::text).filter(t -> !t.isBlank()).ifPresent(builder::bio);
    contact(bio.filter(ContactScrubber.Scrubbed::email).isPresent()).ifPresent(builder::contact);
    builder.themes(profile.codes("themes", "themes"));
    builder.hashtags(profile.codes("hashtags", "hashtags"));
    builder.brands(profile.codes("brands", "brands"));
  }

  /** The contact of the profile, and that of the bio where the profile says nothing about one. */
  private Optional<Contact> contact(boolean emailInBio) {
    var given = profile.object("contact", ContactJson::read);
    if (!emailInBio || given.flatMap(Contact::email).isPresent()) {
      return given;
    }
    return Optional.of(new Contact(Optional.of(true), given.flatMap(Contact::agency)));
  }

  private void numbers(CreatorBuilder builder) {
    profile.count("followers").ifPresent(builder::followers);
    profile.count("following").ifPresent(builder::following);
    profile.count("postCount").ifPresent(builder::postCount);
    builder.history(HistoryJson.byDay(profile.objects("history", MOST_HISTORY, HistoryJson::read)));
    builder.posts(newestFirst(profile.objects("posts", MOST_POSTS, PostJson::read)));
  }

  private static List<Post> newestFirst(List<Post> posts) {
    return posts.stream().sorted(Comparator.comparing(Post::at).reversed()).toList();
  }
}
