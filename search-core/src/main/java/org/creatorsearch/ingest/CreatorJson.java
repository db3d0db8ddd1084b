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
 * <p>Parsing takes values as they are written, within what a {@link Creator} can hold; reading also
 * brings them to their {@link NormalForm}. An engine does the latter itself, so what goes into one
 * is only to be parsed. Whatever either returned is written so that it is parsed again as an equal
 * creator.
 */
public final class CreatorJson {
  private static final JsonFactory JSON = new JsonFactory();

  /** Most profiles are shorter, in bytes. */
  private static final int USUAL_SIZE = 8192;

  private static final int USUAL_SUMMARY = 1024;

  private CreatorJson() {}

  /**
   * The creator that is the whole of {@code utf8}, its codes in whatever spelling.
   *
   * @throws org.creatorsearch.error.SearchException of kind client, with the place: {@code
   *     malformed_json}, {@code unknown_key}, {@code missing_key}, {@code invalid_type}, {@code
   *     invalid_value}, {@code invalid_range}, {@code unknown_value}, {@code too_large}
   */
  public static Creator parse(byte[] utf8) {
    return parse(utf8, 0, utf8.length);
  }

  /** The creator that is the whole of that part of {@code utf8}, as {@link #parse(byte[])}. */
  public static Creator parse(byte[] utf8, int offset, int length) {
    return CreatorReader.read(new ProfileObject(StrictJson.object(utf8, offset, length)));
  }

  /**
   * The creator that is the whole of {@code utf8}, in its normal form.
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
    return NormalForm.of(parse(utf8, offset, length), schema);
  }

  /** The creator as one line of UTF-8, without a line break at its end. */
  public static byte[] write(Creator creator) {
    return written(USUAL_SIZE, out -> CreatorWriter.write(creator, out));
  }

  /** What {@link #write(Creator)} gives for the creator's {@link Creator#summary()}. */
  public static byte[] writeSummary(Creator creator) {
    return written(USUAL_SUMMARY, out -> CreatorWriter.writeSummary(creator, out));
  }

  private interface Writing {
    void to(ProfileWriter out) throws IOException;
  }

  private static byte[] written(int usualSize, Writing writing) {
    var bytes = new ByteArrayOutputStream(usualSize);
    try (var generator = JSON.createGenerator(bytes)) {
      writing.to(new ProfileWriter(generator));
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
