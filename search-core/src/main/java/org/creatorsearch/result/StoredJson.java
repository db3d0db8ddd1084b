package org.creatorsearch.result;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * JSON that is kept as UTF-8, in the form in which a generator of UTF-8 takes it without decoding
 * it. What asks for characters, or for the text inside quotes, is answered by decoding.
 */
final class StoredJson implements SerializableString {
  private static final int NO_ROOM = -1;

  private final byte[] utf8;

  /**
   * @param utf8 one JSON value, which must not change any more
   */
  StoredJson(byte[] utf8) {
    this.utf8 = utf8;
  }

  @Override
  public String getValue() {
    return new String(utf8, UTF_8);
  }

  @Override
  public int charLength() {
    return getValue().length();
  }

  @Override
  public byte[] asUnquotedUTF8() {
    return utf8;
  }

  @Override
  public int appendUnquotedUTF8(byte[] into, int offset) {
    if (utf8.length > into.length - offset) {
      return NO_ROOM;
    }
    System.arraycopy(utf8, 0, into, offset, utf8.length);
    return utf8.length;
  }

  @Override
  public int writeUnquotedUTF8(OutputStream out) throws IOException {
    out.write(utf8);
    return utf8.length;
  }

  @Override
  public int putUnquotedUTF8(ByteBuffer into) {
    if (utf8.length > into.remaining()) {
      return NO_ROOM;
    }
    into.put(utf8);
    return utf8.length;
  }

  @Override
  public int appendUnquoted(char[] into, int offset) {
    return decoded().appendUnquoted(into, offset);
  }

  @Override
  public char[] asQuotedChars() {
    return decoded().asQuotedChars();
  }

  @Override
  public byte[] asQuotedUTF8() {
    return decoded().asQuotedUTF8();
  }

  @Override
  public int appendQuotedUTF8(byte[] into, int offset) {
    return decoded().appendQuotedUTF8(into, offset);
  }

  @Override
  public int appendQuoted(char[] into, int offset) {
    return decoded().appendQuoted(into, offset);
  }

  @Override
  public int writeQuotedUTF8(OutputStream out) throws IOException {
    return decoded().writeQuotedUTF8(out);
  }

  @Override
  public int putQuotedUTF8(ByteBuffer into) throws IOException {
    return decoded().putQuotedUTF8(into);
  }

  private SerializableString decoded() {
    return new SerializedString(getValue());
  }
}
