package org.creatorsearch.samples.generated;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.creatorsearch.samples.generated.world.Niche;
import org.jspecify.annotations.Nullable;

/**
 * Writes accounts in the profile format. Keys whose value is unknown, or that the regime leaves
 * out, are absent.
 */
final class AccountJson {

  private final JsonGenerator json;
  private final Predicate<String> keeps;

  /**
   * With a test of optional keys that may remember how often it was asked: each key of each object
   * asks once.
   */
  AccountJson(JsonGenerator json, Predicate<String> keeps) {
    this.json = json;
    this.keeps = keeps;
  }

  void write(Account account) throws IOException {
    Persona persona = account.persona();
    Standing standing = account.standing();
    json.writeStartObject();
    json.writeStringField("id", account.id());
    json.writeStringField("platform", standing.platform().name());
    json.writeStringField("handle", account.handle());
    text("displayName", persona.displayName());
    text("person", account.person());
    text("bio", account.bio());
    text("url", standing.platform().address() + account.handle());
    text("country", persona.country().code());
    text("region", persona.city().region());
    text("city", persona.city().name());
    texts("languages", persona.languages());
    text("gender", persona.gender());
    text("ageRange", persona.age() == null ? null : persona.age().label());
    text("accountType", persona.accountType());
    flag("verified", account.verified());
    contact(account.contact());
    flag("openToWork", account.openToWork());
    texts("themes", persona.themes().stream().map(Niche::id).toList());
    texts("hashtags", account.hashtags());
    texts("brands", account.brands());
    number("followers", standing.followers());
    number("following", account.following());
    number("postCount", account.postCount());
    history(account.history());
    posts(account.posts());
    audience(account.audience());
    price(account.price());
    provenance(account);
    text("updatedAt", standing.observed().toString());
    json.writeEndObject();
  }

  private void contact(@Nullable ContactRoute contact) throws IOException {
    if (contact != null && keeps.test("contact")) {
      json.writeObjectFieldStart("contact");
      if (contact.email()) {
        json.writeBooleanField("email", true);
      }
      if (contact.agency() != null) {
        json.writeStringField("agency", contact.agency());
      }
      json.writeEndObject();
    }
  }

  private void history(List<Week> weeks) throws IOException {
    if (keeps.test("history")) {
      json.writeArrayFieldStart("history");
      for (Week week : weeks) {
        json.writeStartObject();
        json.writeStringField("on", week.on().toString());
        json.writeNumberField("followers", week.followers());
        json.writeNumberField("views", week.views());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private void posts(List<ShownPost> posts) throws IOException {
    if (posts.isEmpty() || !keeps.test("posts")) {
      return;
    }
    json.writeArrayFieldStart("posts");
    for (ShownPost post : posts) {
      json.writeStartObject();
      json.writeStringField("id", post.id());
      json.writeStringField("at", post.at().toString());
      text("format", post.format());
      text("text", post.text());
      number("views", post.views());
      number("likes", post.likes());
      number("comments", post.comments());
      number("shares", post.shares());
      number("saves", post.saves());
      text("sponsor", post.sponsor());
      flag("paid", post.paid() ? true : null);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void audience(@Nullable AudienceSample audience) throws IOException {
    if (audience != null && keeps.test("audience")) {
      json.writeObjectFieldStart("audience");
      text("source", audience.source());
      number("sample", (long) audience.sample());
      shares("country", audience.country());
      shares("gender", audience.gender());
      shares("age", audience.age());
      shares("language", audience.language());
      shares("interest", audience.interest());
      json.writeEndObject();
    }
  }

  private void price(@Nullable PostPrice price) throws IOException {
    if (price != null && keeps.test("price")) {
      json.writeObjectFieldStart("price");
      json.writeStringField("currency", price.currency());
      json.writeNumberField("post", price.post());
      json.writeEndObject();
    }
  }

  private void provenance(Account account) throws IOException {
    if (keeps.test("provenance")) {
      json.writeObjectFieldStart("provenance");
      if (account.audience() != null) {
        json.writeObjectFieldStart("audience");
        json.writeStringField("by", account.audienceBy());
        json.writeStringField("at", account.audienceAt().toString());
        json.writeEndObject();
      }
      json.writeObjectFieldStart("country");
      json.writeStringField("by", "declared");
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  private void shares(String key, List<Share> shares) throws IOException {
    if (keeps.test(key)) {
      json.writeObjectFieldStart(key);
      for (Share share : shares) {
        // A decimal, not a double: how doubles are printed has changed between releases of Java.
        json.writeNumberField(
            share.key(), BigDecimal.valueOf(share.parts(), 4).stripTrailingZeros());
      }
      json.writeEndObject();
    }
  }

  private void text(String key, @Nullable String value) throws IOException {
    if (value != null && keeps.test(key)) {
      json.writeStringField(key, value);
    }
  }

  private void texts(String key, List<String> values) throws IOException {
    if (!values.isEmpty() && keeps.test(key)) {
      json.writeArrayFieldStart(key);
      for (String value : values) {
        json.writeString(value);
      }
      json.writeEndArray();
    }
  }

  private void number(String key, @Nullable Long value) throws IOException {
    if (value != null && keeps.test(key)) {
      json.writeNumberField(key, value);
    }
  }

  private void flag(String key, @Nullable Boolean value) throws IOException {
    if (value != null && keeps.test(key)) {
      json.writeBooleanField(key, value);
    }
  }
}
