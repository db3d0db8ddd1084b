package org.creatorsearch.ingest;

import org.creatorsearch.creator.AccountType;
import org.creatorsearch.creator.AgeRange;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.CreatorBuilder;
import org.creatorsearch.creator.Gender;

/** Reads the object of a whole profile. */
final class CreatorReader {
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
    var builder =
        Creator.builder(
            profile.required("id"), profile.required("platform"), profile.required("handle"));
    who(builder);
    where(builder);
    about(builder);
    numbers(builder);
    profile.text("audienceSketch").ifPresent(builder::audienceSketch);
    profile.object("audience", AudienceJson::read).ifPresent(builder::audience);
    profile.object("price", PriceJson::read).ifPresent(builder::price);
    profile.object("reported", ReportedJson::read).ifPresent(builder::reported);
    ProvenanceJson.read(profile).forEach(builder::provenance);
    profile.instant("updatedAt").ifPresent(builder::updatedAt);
    return builder.build();
  }

  private void who(CreatorBuilder builder) {
    profile.text("displayName").ifPresent(builder::displayName);
    profile.text("person").ifPresent(builder::person);
    profile.text("url").ifPresent(builder::url);
    profile.one("gender", Gender.class).ifPresent(builder::gender);
    profile.one("ageRange", AgeRange.class).ifPresent(builder::ageRange);
    profile.one("accountType", AccountType.class).ifPresent(builder::accountType);
    profile.bool("verified").ifPresent(builder::verified);
    profile.bool("openToWork").ifPresent(builder::openToWork);
  }

  private void where(CreatorBuilder builder) {
    profile.text("country").ifPresent(builder::country);
    profile.text("region").ifPresent(builder::region);
    profile.text("city").ifPresent(builder::city);
    builder.languages(profile.texts("languages"));
  }

  private void about(CreatorBuilder builder) {
    profile.text("bio").ifPresent(builder::bio);
    profile.object("contact", ContactJson::read).flatMap(c -> c).ifPresent(builder::contact);
    builder.themes(profile.texts("themes"));
    builder.hashtags(profile.texts("hashtags"));
    builder.brands(profile.texts("brands"));
  }

  private void numbers(CreatorBuilder builder) {
    profile.count("followers").ifPresent(builder::followers);
    profile.count("following").ifPresent(builder::following);
    profile.count("postCount").ifPresent(builder::postCount);
    builder.history(profile.objects("history", HistoryJson::read));
    builder.posts(profile.objects("posts", PostJson::read));
  }
}
