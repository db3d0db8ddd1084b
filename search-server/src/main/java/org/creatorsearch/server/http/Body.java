package org.creatorsearch.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/**
 * The body of a request in memory, which takes its bytes' worth of room until it is closed. It is
 * to be closed when the request is done, not when it is parsed: what was parsed takes room too. And
 * it is to be closed before the answer is sent: who has the answer may count on the room.
 */
final class Body implements AutoCloseable {
  private final byte[] bytes;
  private final Runnable room;

  /**
   * @param room gives back what the body took; called once
   */
  Body(byte[] bytes, Runnable room) {
    this.bytes = bytes;
    this.room = room;
  }

  /**
   * The text, as UTF-8.
   *
   * @throws SearchException {@code malformed_json} for anything else: JSON parsers guess at UTF-16
   *     and UTF-32, and the contract has one encoding
   */
  byte[] text() {
    for (var b : bytes) {
      if (b == 0) {
        throw notText();
      }
    }
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      throw notText().causedBy(e);
    }
    return bytes;
  }

  private static SearchException notText() {
    return new SearchException(ErrorCode.MALFORMED_JSON, "the body is not text in UTF-8");
  }

  @Override
  public void close() {
    room.run();
  }
}
