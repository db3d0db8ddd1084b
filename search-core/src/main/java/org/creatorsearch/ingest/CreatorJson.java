package org.creatorsearch.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.json.StrictJson;
import org.creatorsearch.schema.Schema;

/**
 * One profile as a JSON object, in and out.
 *
 * <p>Reading brings a profile to its one form: codes in the schema's spelling, lists distinct,
 * history by day, posts newest first, no contact data in texts. Blank texts and empty lists are
 * unknown values. A half of a surrogate pair, which is no character, becomes U+FFFD. Whatever
 * reading returned is written so that it is read again as an equal creator.
 */
public final class CreatorJson {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int USUAL_SIZE = 2048;

  private CreatorJson() {}

  /**
   * The creator that is the whole of {@code utf8}.
   *
   * @throws org.creatorsearch.error.SearchException of kind client, with the place: {@code
   *     malformed_json}, {@code unknown_key}, {@code missing_key}, {@code invalid_type}, {@code
   *     invalid_value}, {@code invalid_range}, {@code unknown_value}, {@code too_large}
   */
  public static Creator read(byte[] utf8, Schema schema) {
    return read(utf8, 0, utf8.length, schema);
  }

  /**
   * The creator that is the whole of that part of {@code utf8}; errors as for {@link #read(byte[],
   * Schema)}.
   */
  public static Creator read(byte[] utf8, int offset, int length, Schema schema) {
    return CreatorReader.read(new ProfileObject(StrictJson.object(utf8, offset, length), schema));
  }

  /**
   * The creator that {@link #write} made that part of {@code utf8} of. Nothing is checked, mended
   * or searched for contact data again, which makes this several times faster than reading what
   * comes from outside.
   */
  public static Creator readOurOwn(byte[] utf8, int offset, int length) {
    return CreatorReader.read(new ProfileObject(StrictJson.object(utf8, offset, length), null));
  }

  /** The creator as one line of UTF-8, without a line break at its end. */
  public static byte[] write(Creator creator) {
    var bytes = new ByteArrayOutputStream(USUAL_SIZE);
    try (var generator = JSON.createGenerator(bytes)) {
      write(creator, generator);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Writes the creator as one object; unknown values are left out. */
  public static void write(Creator creator, JsonGenerator generator) throws IOException {
    CreatorWriter.write(creator, new ProfileWriter(generator));
  }
}
