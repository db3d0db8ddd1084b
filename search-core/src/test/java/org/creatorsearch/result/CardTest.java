package org.creatorsearch.result;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.ingest.CreatorJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardTest {
  private static final JsonFactory FACTORY = new JsonFactory();

  private static Card card(int bioLength) {
    var creator = Creator.builder("yt:é", "youtube", "h").bio("\"é😀".repeat(bioLength)).build();
    return new Card(CreatorJson.write(creator), CreatorJson::parse);
  }

  /** The longest is beyond the buffer of a generator. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 400})
  void write_intoADocumentOfBytes_isTheTextThatIsKept(int bioLength) throws IOException {
    var card = card(bioLength);
    var document = new ByteArrayOutputStream();
    try (var json = FACTORY.createGenerator(document)) {
      writeTwice(card, json);
    }

    assertThat(document.toString(UTF_8)).isEqualTo(expected(card));
  }

  @Test
  void write_intoADocumentOfCharacters_isTheSame() throws IOException {
    var card = card(3);
    var document = new StringWriter();
    try (var json = FACTORY.createGenerator(document)) {
      writeTwice(card, json);
    }

    assertThat(document.toString()).isEqualTo(expected(card));
  }

  private static void writeTwice(Card card, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeFieldName("a");
    card.write(json);
    json.writeFieldName("b");
    card.write(json);
    json.writeEndObject();
  }

  private static String expected(Card card) {
    return "{\"a\":" + card.json() + ",\"b\":" + card.json() + "}";
  }
}
