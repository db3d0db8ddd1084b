package org.creatorsearch.samples.imported.influencer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.creatorsearch.samples.imported.table.Header;
import org.jspecify.annotations.Nullable;

/** The platforms of the influencer lists. */
enum SocialPlatform {
  INSTAGRAM("insta", "ig:", "https://www.instagram.com/"),
  TIKTOK("tiktok", "tt:", "https://www.tiktok.com/@"),
  /** What the lists call a handle may be an old channel name, which leads to no address. */
  YOUTUBE("youtube", "yt:h:", null);

  private final String sign;
  private final String idPrefix;
  private final @Nullable String urlPrefix;

  SocialPlatform(String sign, String idPrefix, @Nullable String urlPrefix) {
    this.sign = sign;
    this.idPrefix = idPrefix;
    this.urlPrefix = urlPrefix;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String idPrefix() {
    return idPrefix;
  }

  @Nullable String url(String handle) {
    return urlPrefix == null ? null : urlPrefix + handle;
  }

  /** The platform that a table's column names give away, else its file name. */
  static Optional<SocialPlatform> of(Header header, String fileName) {
    Optional<SocialPlatform> inHeader = of(header.names());
    return inHeader.isPresent() ? inHeader : of(List.of(fileName.toLowerCase(Locale.ROOT)));
  }

  private static Optional<SocialPlatform> of(List<String> words) {
    for (SocialPlatform platform : values()) {
      if (words.stream().anyMatch(word -> word.contains(platform.sign))) {
        return Optional.of(platform);
      }
    }
    return Optional.empty();
  }
}
