package org.creatorsearch.internal.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;
import org.creatorsearch.creator.Creator;
import org.junit.jupiter.api.Test;

class StoredCardTest {
  private static final Creator CREATOR =
      Creator.builder("yt:é", "youtube", "bake").bio("Süßes").followers(7).build();

  @Test
  void read_whatWasWritten_isTheSummary() throws Exception {
    var card = StoredCard.read(StoredCard.write(CREATOR));

    assertThat(card.id()).isEqualTo("yt:é");
    assertThat(card.card().creator()).isEqualTo(CREATOR.summary());
    assertThat(card.card().json()).startsWith("{\"id\":\"yt:é\"").endsWith("}");
  }

  @Test
  void read_withAnyByteChanged_isDamage() {
    var written = StoredCard.write(CREATOR);
    for (var at = 0; at < written.length; at++) {
      var damaged = BytesRef.deepCopyOf(written);
      damaged.bytes[at] ^= 1;

      assertThatThrownBy(() -> StoredCard.read(damaged)).isInstanceOf(CorruptIndexException.class);
    }
  }

  @Test
  void read_withBytesMissing_isDamage() {
    var written = StoredCard.write(CREATOR);
    for (var length = 0; length < written.length; length++) {
      var cut = new BytesRef(written.bytes, 0, length);

      assertThatThrownBy(() -> StoredCard.read(cut)).isInstanceOf(CorruptIndexException.class);
    }
    assertThatThrownBy(() -> StoredCard.read(null)).isInstanceOf(CorruptIndexException.class);
  }
}
