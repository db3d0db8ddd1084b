package org.creatorsearch.internal.execute;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/**
 * Where a page ended: the key and id of its last hit, or how many of the hits that are arranged
 * have been shown, and the snapshot and request that the order is of.
 *
 * @param snapshot name of the snapshot
 * @param fingerprint of the plan
 * @param arranged hits of the arranged window that pages have shown; 0 where the next page is
 *     behind it, or nothing is arranged
 * @param key of the last hit
 * @param id of the last hit
 */
record Cursor(String snapshot, String fingerprint, int arranged, double key, String id) {
  private static final String SEPARATOR = "\n";

  /** Behind {@code last} in the order of hits. */
  static Cursor behind(String snapshot, String fingerprint, Candidate last) {
    return new Cursor(snapshot, fingerprint, 0, last.key(), last.id());
  }

  /** Within the hits that are arranged, of which so many have been shown. */
  static Cursor within(String snapshot, String fingerprint, int shown) {
    return new Cursor(snapshot, fingerprint, shown, 0, "");
  }

  /** Whether {@code candidate} comes after the page. */
  boolean isBefore(Candidate candidate) {
    return candidate.key() != key
        ? candidate.key() < key
        : Candidate.compareIds(candidate.id(), id) > 0;
  }

  String encode() {
    var bits = Long.toHexString(Double.doubleToLongBits(key));
    var text = String.join(SEPARATOR, snapshot, fingerprint, "" + arranged, bits, id);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
  }

  /**
   * Reads a cursor.
   *
   * @throws SearchException {@code invalid_cursor}
   */
  static Cursor decode(String encoded) {
    try {
      var text = new String(Base64.getUrlDecoder().decode(encoded), UTF_8);
      var parts = text.split(SEPARATOR, 5);
      var arranged = Integer.parseInt(parts[2]);
      var key = Double.longBitsToDouble(Long.parseUnsignedLong(parts[3], 16));
      if (Double.isNaN(key) || arranged < 0) {
        throw invalid();
      }
      return new Cursor(parts[0], parts[1], arranged, key, parts[4]);
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw invalid().causedBy(e);
    }
  }

  static SearchException invalid() {
    return new SearchException(
            ErrorCode.INVALID_CURSOR,
            "after is no cursor of this search; leave it out for the first page")
        .at("after");
  }

  static SearchException stale() {
    return new SearchException(
            ErrorCode.STALE_CURSOR,
            "the state of the index that this cursor belongs to is no longer kept; start from the first page")
        .at("after");
  }
}
