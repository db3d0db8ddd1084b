package org.creatorsearch.server.wire;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists inside one parameter: items parted by commas, with a backslash before a character that is
 * meant literally.
 */
final class LinkList {
  private LinkList() {}

  /** The parts of {@code text} between unescaped {@code mark}s, escapes kept. */
  static List<String> split(String text, char mark) {
    var parts = new ArrayList<String>();
    var start = 0;
    for (var i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == mark) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  /** The values of a list, escapes resolved. */
  static List<String> values(String text) {
    return split(text, ',').stream().map(LinkList::plain).toList();
  }

  static String plain(String escaped) {
    var plain = new StringBuilder(escaped.length());
    for (var i = 0; i < escaped.length(); i++) {
      var c = escaped.charAt(i);
      plain.append(c == '\\' && i + 1 < escaped.length() ? escaped.charAt(++i) : c);
    }
    return plain.toString();
  }

  static String join(List<String> values) {
    return String.join(",", values.stream().map(LinkList::escape).toList());
  }

  private static String escape(String value) {
    var escaped = new StringBuilder(value.length());
    for (var i = 0; i < value.length(); i++) {
      var c = value.charAt(i);
      if (c == '\\' || c == ',' || c == ':' || c == '!') {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}
