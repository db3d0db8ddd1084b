package org.creatorsearch.creator;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules of what names an account: its id, platform, handle and page. */
final class Identity {
  private static final int LONGEST_PLATFORM = 31;
  private static final Pattern PLATFORM =
      Pattern.compile("[a-z][a-z0-9_-]{0," + (LONGEST_PLATFORM - 1) + "}");
  private static final int LONGEST_URL = 2_000;

  /** Pages show the address as a link, so it must be one that opens a page and nothing else. */
  private static final Pattern URL = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}<>\"]+");

  private Identity() {}

  static String id(String id) {
    Rules.required("id", id);
    if (Characters.invisible(id)) {
      throw Rules.invalid("id", "must have no white space or control characters");
    }
    return id;
  }

  static String platform(String platform) {
    if (!isPlatform(platform)) {
      var meant = Optional.of(platform.strip().toLowerCase(Locale.ROOT));
      throw Rules.invalid(
              "platform",
              "must be a lower-case word of at most " + LONGEST_PLATFORM + " characters")
          .suggesting(meant.filter(Identity::isPlatform));
    }
    return platform;
  }

  private static boolean isPlatform(String word) {
    return PLATFORM.matcher(word).matches();
  }

  /** The handle without signs in front of it and white space around it. */
  static String handle(String handle) {
    var whole = handle.strip();
    var from = 0;
    while (from < whole.length() && whole.charAt(from) == '@') {
      from++;
    }
    var bare = whole.substring(from).strip();
    if (bare.isEmpty() || bare.codePoints().anyMatch(Character::isISOControl)) {
      throw Rules.invalid("handle", "must be a name without line breaks");
    }
    return Rules.required("handle", bare);
  }

  static Optional<String> url(Optional<String> url) {
    var bare = Rules.text("url", url, LONGEST_URL).map(String::strip);
    if (bare.isPresent() && !URL.matcher(bare.get()).matches()) {
      throw Rules.invalid("url", "must begin with https:// or http://");
    }
    return bare;
  }
}
