package org.creatorsearch.samples.imported.table;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.creatorsearch.samples.imported.text.CleanText;

/**
 * The column names of a table, reduced to what synonyms share: {@code Channel ID}, {@code
 * channel_id} and {@code channelId} are all {@code channelid}; line breaks and punctuation fall
 * away.
 */
public final class Header {

  /** A column's name past this is no name. */
  private static final int LONGEST_SHOWN = 40;

  private static final Pattern NOT_NAME = Pattern.compile("[^\\p{L}\\p{N}]");

  private final List<String> written;
  private final List<String> names;

  /** Of the names as the table writes them, from left to right. */
  public Header(List<String> written) {
    this.written = List.copyOf(written);
    this.names = written.stream().map(Header::reduced).toList();
  }

  /** The names as the table writes them, fit to be shown in one line. */
  public List<String> written() {
    return written.stream()
        .map(name -> CleanText.shortened(CleanText.flat(name), LONGEST_SHOWN))
        .toList();
  }

  /** The reduced names, from left to right. */
  public List<String> names() {
    return names;
  }

  /** Whether this is the beginning of a JSON text and no header. */
  public boolean isJson() {
    String first = written.isEmpty() ? "" : written.getFirst().strip();
    return first.startsWith("{") || first.startsWith("[");
  }

  /** How many columns. */
  public int size() {
    return names.size();
  }

  /**
   * The first column with one of these names, in the order of the names; -1 where there is none.
   */
  public int column(String... synonyms) {
    for (String synonym : synonyms) {
      int column = names.indexOf(synonym);
      if (column >= 0) {
        return column;
      }
    }
    return -1;
  }

  /** All columns with one of these names, from left to right. */
  public List<Integer> columns(Collection<String> synonyms) {
    return IntStream.range(0, size()).filter(i -> synonyms.contains(names.get(i))).boxed().toList();
  }

  /** Whether a column has this reduced name. */
  public boolean has(String name) {
    return names.contains(name);
  }

  /** Whether a row of as many fields is the header once more. */
  boolean isRepeatedBy(List<String> fields) {
    for (int i = 0; i < fields.size(); i++) {
      if (!reduced(fields.get(i)).equals(names.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String reduced(String name) {
    return NOT_NAME.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
