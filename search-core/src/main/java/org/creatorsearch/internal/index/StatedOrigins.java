package org.creatorsearch.internal.index;

import java.time.LocalDate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.schema.Origin;

/**
 * What a profile says of the origin of its values, as the index keeps it: days as values and
 * sources as terms, by key, for those who have any. They are read where somebody asks for them, and
 * take no memory. Documents of an index that was written without them say nothing.
 */
public final class StatedOrigins {
  /** The newest day of the history. */
  static final String HISTORY = "history.day";

  /** The source of nothing is empty. */
  private static final String ANY = "";

  private StatedOrigins() {}

  static void add(Document document, Creator creator, LocalDate asOf) {
    creator
        .provenance()
        .forEach(
            (key, origin) -> {
              origin.at().ifPresent(day -> addDay(document, day(key), day));
              origin
                  .by()
                  .map(Origin::source)
                  .ifPresent(
                      source -> {
                        document.add(new StringField(source(key), source, Field.Store.NO));
                        document.add(new StringField(source(key), ANY, Field.Store.NO));
                      });
            });
    Origin.Days.of(creator, asOf).history().ifPresent(day -> addDay(document, HISTORY, day));
  }

  private static void addDay(Document document, String name, LocalDate day) {
    document.add(new NumericDocValuesField(name, day.toEpochDay()));
  }

  /** The values that hold the days stated under a key, since 1970. */
  static String day(String key) {
    return "provenance.at/" + key;
  }

  private static String source(String key) {
    return "provenance.by/" + key;
  }

  /** The term of those whose value under a key is of that source. */
  public static Term of(String key, String source) {
    return new Term(source(key), source);
  }

  /** The term of those for whose value under a key a source is stated. */
  public static Term any(String key) {
    return new Term(source(key), ANY);
  }
}
