package org.creatorsearch.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/**
 * Refuses bytes that are not UTF-8. The parser alone would let overlong forms and encoded
 * surrogates pass, and two spellings of one character are a way around every rule on characters.
 */
final class Utf8 {
  private static final int CHUNK = 1024;

  private Utf8() {}

  static void require(byte[] bytes, int offset, int length) {
    var in = ByteBuffer.wrap(bytes, offset, length);
    var out = CharBuffer.allocate(CHUNK);
    var decoder =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result;
    do {
      result = decoder.decode(in, out.clear(), true);
    } while (result.isOverflow());
    if (result.isError()) {
      throw new SearchException(
          ErrorCode.MALFORMED_JSON, "not UTF-8 at byte " + (in.position() - offset));
    }
  }
}
