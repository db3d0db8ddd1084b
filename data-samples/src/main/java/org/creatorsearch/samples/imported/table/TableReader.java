package org.creatorsearch.samples.imported.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.creatorsearch.samples.imported.ledger.Ledger;
import org.creatorsearch.samples.imported.ledger.RowPlace;
import org.creatorsearch.samples.imported.text.DamagedUtf8;
import org.jspecify.annotations.Nullable;

/**
 * Reads comma-separated tables the way they are found: with a byte order mark, either line end,
 * line breaks in quotes and in headers, blank lines before and after the header, headers repeated,
 * and damaged bytes. Hands on only rows that have as many fields as the header, and counts every
 * other one in the {@link Ledger}.
 */
public final class TableReader {

  /** Takes the rows of one table. */
  @FunctionalInterface
  public interface Rows {
    void accept(Row row) throws IOException;
  }

  /**
   * Looks at a table's file and header, and says who takes its rows; nobody, if the table is of an
   * unknown kind.
   */
  @FunctionalInterface
  public interface Kinds {
    Optional<Rows> rowsOf(Path file, Header header);
  }

  private final InputFiles files;
  private final Ledger ledger;
  private int known;

  /** Of files that are all read as tables, each of their rows counted in the ledger. */
  public TableReader(InputFiles files, Ledger ledger) {
    this.files = files;
    this.ledger = ledger;
  }

  /**
   * Reads all tables.
   *
   * @throws UnknownTableException when there are tables and none of them is of a known kind
   */
  public void read(Kinds kinds) throws IOException {
    for (int file = 0; file < files.paths().size(); file++) {
      try (InputStream bytes = files.open(file);
          CsvReader<CsvRecord> table = open(bytes)) {
        read(file, table.iterator(), kinds);
      }
    }
    files.requireKnown(known > 0);
  }

  /** The header of a table; nothing where the file is blank or no table at all. */
  public static Optional<Header> header(Path file) throws IOException {
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
          ledger.read();
          judge(header, rows, new Row(new RowPlace(file, line), record.getFields()));
        } else {
          header = new Header(record.getFields());
          rows = kinds.rowsOf(files.paths().get(file), header);
          known += rows.isPresent() ? 1 : 0;
        }
      }
    } catch (CsvParseException unreadable) {
      // The parser cannot find the next record after this: the rest of the file is one rejected
      // row.
      ledger.read();
      ledger.reject(
          "unreadable from about here to the end of the file", new RowPlace(file, line + 1));
    }
  }

  private void judge(@Nullable Header header, Optional<Rows> rows, Row row) throws IOException {
    int fields = row.fields().size();
    if (row.fields().stream().allMatch(String::isBlank)) {
      ledger.reject("blank row", row.place());
    } else if (header == null || rows.isEmpty()) {
      ledger.reject("table of an unknown kind", row.place());
    } else if (fields == 2 * header.size() - 1 && fields > 1) {
      // The line break between two records is gone. The last field of one and the first of the next
      // are one text, and where to cut it is a guess.
      ledger.reject("two records on one line", row.place());
    } else if (fields != header.size()) {
      ledger.reject("wrong number of columns", row.place());
    } else if (header.isRepeatedBy(row.fields())) {
      ledger.reject("header repeated", row.place());
    } else {
      rows.get().accept(mended(row));
    }
  }

  private Row mended(Row row) {
    if (row.fields().stream().noneMatch(DamagedUtf8::isDamaged)) {
      return row;
    }
    ledger.warn("bytes that are not UTF-8, replaced", row.place());
    return new Row(row.place(), row.fields().stream().map(DamagedUtf8::mended).toList());
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
        .ofCsvRecord(DamagedUtf8.reader(bytes));
  }
}
