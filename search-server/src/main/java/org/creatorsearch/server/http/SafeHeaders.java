package org.creatorsearch.server.http;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The headers of every answer, whoever gives it: an id to find it by, and what keeps pages safe.
 */
final class SafeHeaders {
  static final String REQUEST_ID = "X-Request-Id";

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private static final Map<String, String> SAFE =
      Map.of(
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Content-Security-Policy",
          "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");

  private SafeHeaders() {}

  /**
   * Puts them on an answer.
   *
   * @param asked the id that the request came with, such as that of a proxy: it is kept where it is
   *     harmless, so that both logs can be read together
   * @param header takes names and values
   */
  static void put(@Nullable String asked, BiConsumer<String, String> header) {
    var id =
        Optional.ofNullable(asked)
            .filter(a -> ID.matcher(a).matches())
            .orElseGet(() -> HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()));
    header.accept(REQUEST_ID, id);
    SAFE.forEach(header);
  }
}
