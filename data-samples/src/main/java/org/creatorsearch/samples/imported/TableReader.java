package org.creatorsearch.samples.imported;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.creatorsearch.samples.imported.Tally.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads comma-separated tables the way they are found: with a byte order mark, either line end,
 * line breaks in quotes and in headers, blank lines before and after the header, headers repeated,
 * and damaged bytes. Hands on only rows that have as many fields as the header, and counts every
 * other one in the {@link Tally}.
 */
final class TableReader {

  /** Takes the rows of one table. */
  @FunctionalInterface
  interface Rows {
    void accept(Row row) throws IOException;
  }

  /**
   * Looks at a table's file and header, and says who takes its rows; nobody, if the table is of an
   * unknown kind.
   */
  @FunctionalInterface
  interface Kinds {
    Optional<Rows> rowsOf(Path file, Header header);
  }

  private final List<Path> files;
  private final Tally tally;
  private final Meter meter;
  private int known;

  TableReader(List<Path> files, Tally tally, Progress progress) throws IOException {
    this.files = files;
    this.tally = tally;
    this.meter = new Meter(files, progress);
  }

  /**
   * Reads all tables.
   *
   * @throws UnknownTableException when there are tables and none of them is of a known kind
   */
  void read(Kinds kinds) throws IOException {
    for (int file = 0; file < files.size(); file++) {
      try (InputStream bytes = meter.open(files.get(file));
          CsvReader<CsvRecord> table = open(bytes)) {
        read(file, table.iterator(), kinds);
      }
    }
    if (known == 0 && !files.isEmpty()) {
      throw new UnknownTableException(files.getFirst());
    }
  }

  /** The header of a table; nothing where the file is blank or no table at all. */
  static Optional<Header> header(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        CsvReader<CsvRecord> table = open(bytes)) {
      return table.stream()
          .filter(record -> !isBlank(record))
          .findFirst()
          .map(record -> new Header(record.getFields()));
    } catch (CsvParseException unreadable) {
      return Optional.empty();
    }
  }

  private void read(int file, Iterator<CsvRecord> records, Kinds kinds) throws IOException {
    long line = 1;
    try {
      Header header = null;
      Optional<Rows> rows = Optional.empty();
      while (records.hasNext()) {
        CsvRecord record = records.next();
        line = record.getStartingLineNumber();
        if (header != null || isBlank(record)) {
          tally.read();
          judge(header, rows, new Row(new Place(file, line), record.getFields()));
        } else {
          header = new Header(record.getFields());
          rows = kinds.rowsOf(files.get(file), header);
          known += rows.isPresent() ? 1 : 0;
        }
      }
    } catch (CsvParseException unreadable) {
      // The parser cannot find the next record after this: the rest of the file is one rejected
      // row.
      tally.read();
      tally.reject("unreadable from about here to the end of the file", new Place(file, line + 1));
    }
  }

  private void judge(@Nullable Header header, Optional<Rows> rows, Row row) throws IOException {
    int fields = row.fields().size();
    if (row.fields().stream().allMatch(String::isBlank)) {
      tally.reject("blank row", row.place());
    } else if (header == null || rows.isEmpty()) {
      tally.reject("table of an unknown kind", row.place());
    } else if (fields == 2 * header.size() - 1 && fields > 1) {
      // The line break between two records is gone. The last field of one and the first of the next
      // are one text, and where to cut it is a guess.
      tally.reject("two records on one line", row.place());
    } else if (fields != header.size()) {
      tally.reject("wrong number of columns", row.place());
    } else if (header.isRepeatedBy(row.fields())) {
      tally.reject("header repeated", row.place());
    } else {
      rows.get().accept(mended(row));
    }
  }

  private Row mended(Row row) {
    if (row.fields().stream().noneMatch(Utf8::isDamaged)) {
      return row;
    }
    tally.warn("bytes that are not UTF-8, replaced", row.place());
    return new Row(row.place(), row.fields().stream().map(Utf8::mended).toList());
  }

  private static boolean isBlank(CsvRecord record) {
    return record.getFields().stream().allMatch(String::isBlank);
  }

  /**
   * Text after a closing quote is damage of one field; refusing it would end the reading of the
   * whole file.
   */
  @SuppressWarnings("removal")
  private static CsvReader<CsvRecord> open(InputStream bytes) throws IOException {
    return CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowExtraCharsAfterClosingQuote(true)
        .ofCsvRecord(Utf8.reader(bytes));
  }
}
