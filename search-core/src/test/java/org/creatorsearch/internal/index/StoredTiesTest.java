package org.creatorsearch.internal.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.creatorsearch.creator.Audience;
import org.creatorsearch.creator.Contact;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.CreatorBuilder;
import org.creatorsearch.ingest.CreatorJson;
import org.creatorsearch.samples.generated.SampleCreators;
import org.junit.jupiter.api.Test;

/** With whom a creator goes together is what a whole profile says. */
class StoredTiesTest {
  private static CreatorBuilder creator() {
    return Creator.builder("a", "youtube", "h").displayName("person").bio("\"agency\":\"no\"");
  }

  private static StoredTies ties(Creator creator) throws Exception {
    return StoredTies.read(StoredCard.write(creator));
  }

  @Test
  void read_ofAnyProfile_isWhatTheProfileSays() throws Exception {
    for (var line : SampleCreators.of(3).lines(300).toList()) {
      var creator = CreatorJson.parse(line.getBytes(UTF_8));

      assertThat(ties(creator))
          .isEqualTo(new StoredTies(creator.person(), creator.contact().flatMap(Contact::agency)));
    }
  }

  @Test
  void read_ofOneWithoutFollowers_looksNoDeeperThanItsOwnKeys() throws Exception {
    var alone = creator().audience(Audience.builder().sample(9).country("DE", 0.5).build()).build();

    assertThat(ties(alone)).isEqualTo(new StoredTies(Optional.empty(), Optional.empty()));
  }

  @Test
  void read_personAndAgency_areBothAndInTheirOwnSpelling() throws Exception {
    var both =
        creator().person("P-Ü").contact(new Contact(Optional.of(true), Optional.of("Ä \"& Co\"")));

    assertThat(ties(both.build()))
        .isEqualTo(new StoredTies(Optional.of("P-Ü"), Optional.of("Ä \"& Co\"")));
    assertThat(ties(creator().contact(Contact.email(false)).followers(3).build()).agency())
        .isEmpty();
  }

  @Test
  void read_damagedOrMissing_isDamage() {
    var written = StoredCard.write(creator().person("p").build());
    written.bytes[written.length - 3] ^= 1;

    assertThatThrownBy(() -> StoredTies.read(written)).isInstanceOf(CorruptIndexException.class);
    assertThatThrownBy(() -> StoredTies.read(null)).isInstanceOf(CorruptIndexException.class);
  }
}
