package org.creatorsearch.internal.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * With whom a creator goes together, read out of a stored card without making a profile of it: an
 * arranged search asks this of hundreds. Neither is a column, since nobody counts them.
 *
 * @param person the person behind the account
 * @param agency who represents the creator
 */
public record StoredTies(Optional<String> person, Optional<String> agency) {
  private static final JsonFactory JSON = new JsonFactory();

  /** The key that follows both: what comes then is most of a card, and passed over. */
  private static final String NEXT = "followers";

  static StoredTies read(@Nullable BytesRef stored) throws IOException {
    var card = StoredCard.json(stored);
    var person = Optional.<String>empty();
    var agency = Optional.<String>empty();
    try (var json = JSON.createParser(card.bytes, card.offset, card.length)) {
      json.nextToken();
      for (var name = json.nextFieldName();
          name != null && !name.equals(NEXT);
          name = json.nextFieldName()) {
        json.nextToken();
        switch (name) {
          case "person" -> person = Optional.of(json.getText());
          case "contact" -> agency = agency(json);
          default -> json.skipChildren();
        }
      }
    } catch (JsonProcessingException e) {
      throw new CorruptIndexException("a card does not hold what it should", "index", e);
    }
    return new StoredTies(person, agency);
  }

  private static Optional<String> agency(JsonParser json) throws IOException {
    var agency = Optional.<String>empty();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      var name = json.currentName();
      json.nextToken();
      if (name.equals("agency")) {
        agency = Optional.of(json.getText());
      }
    }
    return agency;
  }
}
