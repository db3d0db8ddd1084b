package org.creatorsearch.samples.imported.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 that may begin with a byte order mark and hold bytes that are no UTF-8. */
public final class DamagedUtf8 {

  /**
   * Stands for undecodable bytes until the row is known. A noncharacter, because real text may well
   * hold U+FFFD: some tables were damaged before they were saved.
   */
  private static final char DAMAGE = '\uFDD0';

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private DamagedUtf8() {}

  /** Reads the bytes to the end; only closing the reader closes them. */
  public static BufferedReader reader(InputStream bytes) throws IOException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(String.valueOf(DAMAGE));
    var text = new BufferedReader(new InputStreamReader(bytes, decoder));
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  /** Whether undecodable bytes stood in the text. */
  public static boolean isDamaged(String text) {
    return text.indexOf(DAMAGE) >= 0;
  }

  /**
   * The text with U+FFFD, the sign for what could not be read, in place of the undecodable bytes.
   */
  public static String mended(String text) {
    return text.replace(DAMAGE, '\uFFFD');
  }
}
