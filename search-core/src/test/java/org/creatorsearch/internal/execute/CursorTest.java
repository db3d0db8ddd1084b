package org.creatorsearch.internal.execute;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.junit.jupiter.api.Test;

final class CursorTest {
  private static String encoded(String text) {
    return Base64.getUrlEncoder().encodeToString(text.getBytes(UTF_8));
  }

  @Test
  void decode_ofEncoded_isTheSame() {
    for (var key : List.of(0.0, -0.0, 0.5, Double.NEGATIVE_INFINITY, -3e15)) {
      var cursor = new Cursor("7f3a-12", "abc", 40, key, "yt:\nЖ😀");
      assertThat(Cursor.decode(cursor.encode())).isEqualTo(cursor);
    }
  }

  @Test
  void decode_ofAnythingElse_isAnInvalidCursor() {
    for (var hostile :
        List.of(
            "",
            " ",
            "%",
            "====",
            "a",
            "\u0000",
            "é",
            encoded(""),
            encoded("\n\n\n\n"),
            encoded("s\nf\n0\n1"),
            encoded("s\nf\n0\nxyz\nid"),
            encoded("s\nf\n0\n7ff8000000000000\nid"),
            encoded("s\nf\n0\n-1\nid"),
            encoded("s\nf\n0\n11111111111111111\nid"),
            encoded("s\nf\n-1\n1\nid"),
            encoded("s\nf\nxyz\n1\nid"),
            encoded("s\nf\n4294967296\n1\nid"),
            "x".repeat(100_000))) {
      assertInvalid(hostile);
    }
  }

  @Test
  void decode_ofDamagedCursors_isACursorOrInvalid() {
    var random = new Random(1);
    var cursor = new Cursor("7f3a-12", "abc", 0, 0.5, "yt:1").encode();
    for (var round = 0; round < 2_000; round++) {
      var damaged = new StringBuilder(cursor);
      damaged.setCharAt(random.nextInt(cursor.length()), (char) random.nextInt(0x100));
      damaged.setLength(random.nextInt(cursor.length() + 1));
      try {
        assertThat(Cursor.decode(damaged.toString()).key()).isNotNaN();
      } catch (SearchException e) {
        assertThat(e.code()).isEqualTo(ErrorCode.INVALID_CURSOR);
      }
    }
  }

  private static void assertInvalid(String encoded) {
    assertThatExceptionOfType(SearchException.class)
        .isThrownBy(() -> Cursor.decode(encoded))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_CURSOR))
        .satisfies(e -> assertThat(e.field()).contains("after"));
  }
}
