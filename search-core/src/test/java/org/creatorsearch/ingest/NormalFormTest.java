package org.creatorsearch.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.creatorsearch.creator.AgeRange;
import org.creatorsearch.creator.Audience;
import org.creatorsearch.creator.Contact;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.CreatorBuilder;
import org.creatorsearch.creator.Gender;
import org.creatorsearch.creator.JointShare;
import org.creatorsearch.creator.Post;
import org.creatorsearch.creator.Price;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.schema.Schema;
import org.junit.jupiter.api.Test;

class NormalFormTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private static CreatorBuilder creator() {
    return Creator.builder("a", "youtube", "h");
  }

  private static Creator normal(CreatorBuilder creator) {
    return NormalForm.of(creator.build(), Schema.standard());
  }

  private static SearchException refused(CreatorBuilder creator) {
    return catchThrowableOfType(SearchException.class, () -> normal(creator));
  }

  @Test
  void of_codesInOtherSpellings_areTheSchemas() {
    var normal =
        normal(
            creator()
                .country("de")
                .region("de-be")
                .languages("DE", "en_us", "deu")
                .themes("Vegan Diets", "212")
                .hashtags("#Vegan", "vegan")
                .price(new Price("eur", 10)));

    assertThat(normal)
        .isEqualTo(
            creator()
                .country("DE")
                .region("DE-BE")
                .languages("de", "en-US")
                .themes("212")
                .hashtags("vegan")
                .price(new Price("EUR", 10))
                .build());
  }

  @Test
  void of_audienceInOtherSpellings_isTheSchemas() {
    var row = new JointShare(Optional.of("at"), Optional.of(Gender.FEMALE), Optional.empty(), 0.2);
    var audience =
        Audience.builder()
            .country("de", 0.5)
            .age(AgeRange.FROM_18, 0.3)
            .language("EN", 0.4)
            .interest("food & drink", 0.1)
            .joint(row)
            .build();

    var normal = normal(creator().audience(audience)).audience().orElseThrow();

    assertThat(normal.country()).isEqualTo(Map.of("DE", 0.5));
    assertThat(normal.language()).isEqualTo(Map.of("en", 0.4));
    assertThat(normal.interest()).isEqualTo(Map.of("210", 0.1));
    assertThat(normal.joint().getFirst().country()).contains("AT");
  }

  @Test
  void of_contactDataInOtherFields_isTakenOut() {
    var post = Post.builder(NOON);
    var normal =
        normal(
            creator()
                .displayName("Jane +49 151 23456789")
                .city("Berlin 0151 23456789")
                .contact(new Contact(Optional.empty(), Optional.of("Agents, jane@example.com")))
                .hashtags("vegan", "whatsapp4915123456789", "015123456789", "2026")
                .brands("jane@example.com", "Oatly")
                .url("https://wa.me/4915123456789")
                .addPost(post.sponsor("Oatly, tel 015123456789").build()));

    assertThat(normal)
        .isEqualTo(
            creator()
                .displayName("Jane")
                .city("Berlin")
                .contact(new Contact(Optional.of(true), Optional.of("Agents,")))
                .hashtags("vegan", "whatsapp", "2026")
                .brands("Oatly")
                .addPost(post.sponsor("Oatly, tel").build())
                .build());
    assertThat(NormalForm.of(normal, Schema.standard())).isEqualTo(normal);
  }

  @Test
  void of_fieldsThatAreNothingButContactData_areUnknown() {
    var phone = "+49 151 23456789";

    assertThat(
            normal(
                creator()
                    .displayName(phone)
                    .city(phone)
                    .contact(new Contact(Optional.empty(), Optional.of(phone)))
                    .brands(phone)))
        .isEqualTo(creator().build());
  }

  @Test
  void of_addressesOfPages_areKept() {
    for (var url :
        new String[] {
          "https://www.youtube.com/@jane.doe",
          "https://www.tiktok.com/@jane4915123456789",
          "https://instagram.com/015123456789/",
          "https://t.me/janedoe"
        }) {
      assertThat(normal(creator().url(url)).url()).contains(url);
    }
  }

  @Test
  void of_contactDataInTexts_isTakenOut() {
    var normal =
        normal(
            creator()
                .bio("Cakes. jane@example.com")
                .addPost(Post.builder(NOON).text("hi a@example.com").build()));

    assertThat(normal.bio()).contains("Cakes.");
    assertThat(normal.contact()).contains(Contact.email(true));
    assertThat(normal.posts().getFirst().text()).contains("hi");
  }

  @Test
  void of_textOfContactDataAlone_isUnknown() {
    var post = Post.builder(NOON).text("a@example.com").build();

    var normal = normal(creator().bio("jane@example.com").addPost(post));

    assertThat(normal.bio()).isEmpty();
    assertThat(normal.posts().getFirst().text()).isEmpty();
  }

  @Test
  void of_unknownCode_isRefusedWithItsPlace() {
    assertThat(refused(creator().country("XX")).field()).contains("country");
    assertThat(refused(creator().languages("de", "xyz")).field()).contains("languages[1]");
    assertThat(refused(creator().region("Berlin")).field()).contains("region");
    assertThat(refused(creator().region("XX-BE")).code()).isEqualTo(ErrorCode.UNKNOWN_VALUE);
    assertThat(refused(creator().audience(Audience.builder().country("XX", 0.1).build())).field())
        .contains("audience.country.XX");
  }

  @Test
  void of_oneCodeInTwoSpellings_isRefused() {
    var audience = Audience.builder().country("DE", 0.1).country("de", 0.2).build();

    var error = refused(creator().audience(audience));

    assertThat(error.code()).isEqualTo(ErrorCode.INVALID_VALUE);
    assertThat(error.field()).contains("audience.country.de");
  }

  @Test
  void of_normalForm_isEqual() {
    var random = new RandomCreators(new Random(7));
    for (var i = 0; i < 500; i++) {
      var normal = NormalForm.of(random.next(), Schema.standard());
      assertThat(NormalForm.of(normal, Schema.standard())).isEqualTo(normal);
    }
  }

  @Test
  void of_personNamedByContactData_isNamedByADigest_thatTiesTheSameAccounts() {
    var mail = NormalForm.of(person("jane.doe@example.com"), Schema.standard());
    var again = NormalForm.of(person("jane.doe@example.com"), Schema.standard());
    var other = NormalForm.of(person("john.doe@example.com"), Schema.standard());

    assertThat(mail.person()).hasValueSatisfying(p -> assertThat(p).matches("person-[a-p]{24}"));
    assertThat(again.person()).isEqualTo(mail.person());
    assertThat(other.person()).isNotEqualTo(mail.person());
    assertThat(NormalForm.of(mail, Schema.standard())).isEqualTo(mail);
    assertThat(NormalForm.of(person("+49 30 1234567"), Schema.standard()).person().orElseThrow())
        .startsWith("person-");
    for (var name : new String[] {"jane doe", "p-1666012085", "4930123456"}) {
      assertThat(NormalForm.of(person(name), Schema.standard()).person()).hasValue(name);
    }
  }

  private static Creator person(String person) {
    return Creator.builder("a", "youtube", "a").person(person).build();
  }
}
