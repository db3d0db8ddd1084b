package org.creatorsearch.ingest;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.creatorsearch.creator.Audience;
import org.creatorsearch.creator.Contact;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.JointShare;
import org.creatorsearch.creator.Post;
import org.creatorsearch.creator.Price;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.Schema;

/**
 * The one form in which an engine keeps a creator: every code in the schema's spelling, lists
 * distinct, no contact data in what is shown but handles and ids: of display name, bio, posts,
 * hashtags, brands, sponsors, agency and city it is cut out, a page whose address is contact data
 * is left out, and a person that is named by contact data gets a name made of it. Whatever does not
 * depend on a schema, such as the order of posts and the bounds of numbers, is in the records
 * already.
 *
 * <p>Looking for contact data takes most of the time, so it is done here alone, once for each
 * creator on its way into an engine, whether it comes from JSON or from Java.
 */
public final class NormalForm {
  private final Schema schema;

  /** Whether what people say of themselves had an e-mail address. */
  private boolean email;

  private NormalForm(Schema schema) {
    this.schema = schema;
  }

  /**
   * The creator in its normal form; that of a normal form is an equal one.
   *
   * @throws SearchException {@code unknown_value} or {@code invalid_value} for a code that the
   *     schema does not have, with its place: {@code posts[3].sponsor}
   */
  public static Creator of(Creator creator, Schema schema) {
    return new NormalForm(schema).normal(creator);
  }

  private Creator normal(Creator creator) {
    var normal = creator.toBuilder();
    code("person", creator.person()).map(ContactDigest::of).ifPresent(normal::person);
    code("country", creator.country()).ifPresent(normal::country);
    code("region", creator.region()).ifPresent(normal::region);
    clean(code("city", creator.city())).ifPresent(normal::city);
    normal.languages(codes("languages", creator.languages()));
    normal.themes(codes("themes", creator.themes()));
    normal.hashtags(clean(codes("hashtags", creator.hashtags())));
    normal.brands(clean(codes("brands", creator.brands())));
    normal.posts(posts(creator.posts()));
    creator.audience().map(this::audience).ifPresent(normal::audience);
    creator.price().map(this::price).ifPresent(normal::price);
    said(creator.displayName()).ifPresent(normal::displayName);
    said(creator.bio()).ifPresent(normal::bio);
    // A page whose address is contact data is no page without it.
    creator.url().filter(url -> !clean(url).equals(url)).ifPresent(url -> normal.url(""));
    contact(creator.contact()).ifPresentOrElse(normal::contact, normal::contactUnknown);
    return normal.build();
  }

  /** A text in which an address says that there is an e-mail contact. */
  private Optional<String> said(Optional<String> text) {
    var scrubbed = text.map(ContactScrubber::scrub);
    email |= scrubbed.filter(ContactScrubber.Scrubbed::email).isPresent();
    return scrubbed.map(ContactScrubber.Scrubbed::text);
  }

  private static String clean(String text) {
    return ContactScrubber.scrub(text).text();
  }

  private static Optional<String> clean(Optional<String> text) {
    return text.map(NormalForm::clean);
  }

  private static List<String> clean(List<String> texts) {
    return texts.stream().map(NormalForm::clean).filter(t -> !t.isBlank()).distinct().toList();
  }

  /**
   * That there is an e-mail contact, where a text had an address and the profile itself says
   * nothing about one. An agency that is nothing but an address is not named, and says as much.
   */
  private Optional<Contact> contact(Optional<Contact> given) {
    var agency = said(given.flatMap(Contact::agency)).filter(a -> !a.isBlank());
    var known =
        given
            .flatMap(Contact::email)
            .or(() -> email ? Optional.of(true) : Optional.<Boolean>empty());
    return known.isEmpty() && agency.isEmpty()
        ? Optional.empty()
        : Optional.of(new Contact(known, agency));
  }

  private List<Post> posts(List<Post> posts) {
    var normal = posts.toArray(Post[]::new);
    for (var i = 0; i < normal.length; i++) {
      normal[i] = post(normal[i], i);
    }
    return List.of(normal);
  }

  private Post post(Post post, int position) {
    var text = clean(post.text());
    var sponsor =
        clean(
            post.sponsor().map(s -> spelled("brands", s, () -> "posts[" + position + "].sponsor")));
    if (text.equals(post.text()) && sponsor.equals(post.sponsor())) {
      return post;
    }
    var normal = post.toBuilder();
    text.ifPresent(normal::text);
    sponsor.ifPresent(normal::sponsor);
    return normal.build();
  }

  private Audience audience(Audience audience) {
    return new Audience(
        audience.source(),
        audience.sample(),
        shares(AudienceDimension.COUNTRY, audience),
        shares(AudienceDimension.GENDER, audience),
        shares(AudienceDimension.AGE, audience),
        shares(AudienceDimension.LANGUAGE, audience),
        shares(AudienceDimension.INTEREST, audience),
        joint(audience.joint()),
        audience.quality());
  }

  private Map<String, Double> shares(AudienceDimension dimension, Audience audience) {
    var shares = new LinkedHashMap<String, Double>();
    for (var share : dimension.shares(audience).entrySet()) {
      Supplier<String> place = () -> dimension.field() + "." + share.getKey();
      var code = spelled(dimension.field(), share.getKey(), place);
      if (shares.put(code, share.getValue()) != null) {
        throw new SearchException(
                ErrorCode.INVALID_VALUE, place.get() + " names \"" + code + "\" a second time")
            .at(place.get());
      }
    }
    return shares;
  }

  private List<JointShare> joint(List<JointShare> rows) {
    var normal = rows.toArray(JointShare[]::new);
    for (var i = 0; i < normal.length; i++) {
      var row = normal[i];
      var place = "audience.joint[" + i + "].country";
      normal[i] =
          new JointShare(
              row.country().map(c -> spelled(AudienceDimension.COUNTRY.field(), c, () -> place)),
              row.gender(),
              row.age(),
              row.share());
    }
    return List.of(normal);
  }

  private Price price(Price price) {
    return new Price(spelled("currency", price.currency(), () -> "price.currency"), price.post());
  }

  private Optional<String> code(String field, Optional<String> value) {
    return value.map(v -> spelled(field, v, () -> field));
  }

  private List<String> codes(String field, List<String> values) {
    var codes = new LinkedHashSet<String>();
    for (var i = 0; i < values.size(); i++) {
      var at = i;
      codes.add(spelled(field, values.get(i), () -> field + "[" + at + "]"));
    }
    return List.copyOf(codes);
  }

  private String spelled(String field, String value, Supplier<String> place) {
    try {
      return schema.canonical(field, value);
    } catch (SearchException e) {
      throw e.at(place.get());
    }
  }
}
