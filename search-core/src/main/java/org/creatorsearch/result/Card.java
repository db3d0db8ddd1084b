package org.creatorsearch.result;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Function;
import org.creatorsearch.creator.Creator;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of a creator with a hit: the profile without posts, history and audience sketch, as
 * the JSON it is stored as. It is read into a {@link Creator} when somebody first asks for one,
 * which a service that hands the JSON on never does. Safe for use by many threads.
 */
public final class Card {
  private final byte[] json;
  private final Function<byte[], Creator> reader;
  private volatile @Nullable Creator creator;

  /**
   * A card.
   *
   * @param json one profile as UTF-8, which must not change any more
   * @param reader reads it
   */
  public Card(byte[] json, Function<byte[], Creator> reader) {
    this.json = json;
    this.reader = reader;
  }

  /** The profile. */
  public Creator creator() {
    var read = creator;
    if (read == null) {
      read = reader.apply(json);
      creator = read;
    }
    return read;
  }

  /** The profile in its JSON form. */
  public String json() {
    return new String(json, UTF_8);
  }

  /** Writes the profile as the next value of a document: its bytes as they are, for UTF-8. */
  public void write(JsonGenerator document) throws IOException {
    document.writeRawValue(new StoredJson(json));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Card card && Arrays.equals(json, card.json);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(json);
  }

  @Override
  public String toString() {
    return json();
  }
}
