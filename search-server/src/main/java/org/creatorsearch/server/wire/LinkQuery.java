package org.creatorsearch.server.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/**
 * The query of a link as pairs in their order. A map would lose the order of filters, by which an
 * answer refers to them.
 */
final class LinkQuery {
  /** Enough for any request that passes the other limits. */
  private static final int MOST_PAIRS = 500;

  private LinkQuery() {}

  /** One parameter, decoded. */
  record Pair(String name, String value) {}

  static List<Pair> parse(String rawQuery) {
    var pairs = new ArrayList<Pair>();
    for (var part : rawQuery.split("&")) {
      if (!part.isEmpty()) {
        var equals = part.indexOf('=');
        var name = decode(equals < 0 ? part : part.substring(0, equals), "the query");
        pairs.add(new Pair(name, equals < 0 ? "" : decode(part.substring(equals + 1), name)));
      }
    }
    if (pairs.size() > MOST_PAIRS) {
      throw new SearchException(
          ErrorCode.TOO_LARGE,
          "a link takes at most " + MOST_PAIRS + " parameters, got " + pairs.size());
    }
    return pairs;
  }

  /** Percent-decoding that refuses what is not UTF-8, instead of replacing it in silence. */
  private static String decode(String raw, String place) {
    var bytes = new ByteArrayOutputStream(raw.length());
    for (var i = 0; i < raw.length(); i++) {
      var c = raw.charAt(i);
      if (c == '%') {
        bytes.write(hex(raw, i + 1, place) << 4 | hex(raw, i + 2, place));
        i += 2;
      } else {
        bytes.writeBytes(String.valueOf(c == '+' ? ' ' : c).getBytes(UTF_8));
      }
    }
    try {
      return printable(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())), place);
    } catch (CharacterCodingException e) {
      throw new SearchException(ErrorCode.INVALID_VALUE, place + " is not UTF-8")
          .at(place)
          .causedBy(e);
    }
  }

  private static int hex(String raw, int at, String place) {
    var digit = at < raw.length() ? Character.digit(raw.charAt(at), 16) : -1;
    if (digit < 0) {
      throw new SearchException(
              ErrorCode.INVALID_VALUE, place + " holds a % without two hexadecimal digits")
          .at(place);
    }
    return digit;
  }

  private static String printable(CharSequence text, String place) {
    if (text.chars()
        .anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
      throw new SearchException(ErrorCode.INVALID_VALUE, place + " holds a control character")
          .at(place);
    }
    return text.toString();
  }

  /** Writes pairs; the marks that values are made of stay readable. */
  static String write(List<Pair> pairs) {
    var query = new StringBuilder();
    for (var pair : pairs) {
      query
          .append(query.isEmpty() ? "" : "&")
          .append(encode(pair.name()))
          .append('=')
          .append(encode(pair.value()));
    }
    return query.toString();
  }

  private static String encode(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (!plain(text.charAt(i))) {
        return escaped(text);
      }
    }
    return text;
  }

  /** Whether a character stands for itself; most texts consist of such. */
  private static boolean plain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || ".-*_,:!".indexOf(c) >= 0;
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, UTF_8)
        .replace("+", "%20")
        .replace("%2C", ",")
        .replace("%3A", ":")
        .replace("%21", "!");
  }
}
