package org.creatorsearch.internal.index;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.creatorsearch.internal.norms.Norms;
import org.creatorsearch.internal.norms.NormsBytes;

/**
 * Norms in the data of commits, where they become durable in the same step as the creators that
 * they are of: whatever commit a crash leaves, its norms are those of that commit. What cannot be
 * read is left for new norms to replace. Safe for use by many threads.
 */
final class NormsInCommits {
  private static final String NUMBER = "creator-search.norms.fit";
  private static final String CHANGES = "creator-search.norms.changes";
  private static final String BYTES = "creator-search.norms";

  /**
   * Norms of more characters are taken anew at each opening: every commit would write them, and so
   * many platforms have too few creators each to take long.
   */
  private static final int MOST = 8 << 20;

  /**
   * The norms of {@link #text}, read or written last: most commits have those of the one before.
   */
  private Optional<Norms> norms = Optional.empty();

  private String text = "";

  /** What a commit with that data says. */
  synchronized StoredNorms read(Map<String, String> commit) {
    var stored = commit.getOrDefault(BYTES, "");
    if (!stored.equals(text)) {
      norms = bytes(stored).flatMap(NormsBytes::read);
      text = stored;
    }
    var number = number(commit, NUMBER);
    var changes = number(commit, CHANGES);
    return new StoredNorms(
        number.orElse(0L), changes.orElse(0L), changes.isPresent() ? norms : Optional.empty());
  }

  /** The data of a commit with those norms, after which so much has changed. */
  synchronized Map<String, String> write(Norms fitted, long changes) {
    if (!areLast(fitted)) {
      text = Base64.getEncoder().encodeToString(NormsBytes.write(fitted));
      norms = Optional.of(fitted);
    }
    return Map.of(
        NUMBER,
        Long.toString(fitted.fit().number()),
        CHANGES,
        Long.toString(changes),
        BYTES,
        text.length() > MOST ? "" : text);
  }

  /** Whether these were read or written last. */
  synchronized boolean areLast(Norms fitted) {
    return norms.isPresent() && norms.get() == fitted;
  }

  private static Optional<byte[]> bytes(String stored) {
    try {
      return Optional.of(Base64.getDecoder().decode(stored));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Long> number(Map<String, String> commit, String key) {
    try {
      return Optional.of(Long.parseLong(commit.getOrDefault(key, ""))).filter(n -> n >= 0);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
