package org.creatorsearch.samples.imported.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorsearch.samples.imported.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReaderTest {

  @TempDir Path directory;

  private final List<List<String>> rows = new ArrayList<>();
  private final List<Long> lines = new ArrayList<>();

  @Test
  void read_byteOrderMarkBeforeQuotedHeader_isSkipped() {
    read("\uFEFF\"Video ID\",\"b\nc\"\r\n1,\"two\r\nlines\"\r\n3,4\r\n");

    assertThat(rows).containsExactly(List.of("1", "two\r\nlines"), List.of("3", "4"));
    assertThat(lines).as("the first line of each record").containsExactly(3L, 5L);
  }

  @Test
  void read_blankRowsBeforeTheHeader_areRejected() {
    Ledger ledger = read(",\n,\nvideoid,b\n1,2\n");

    assertThat(ledger.rejected().get("blank row")).isEqualTo(List.of("table.csv:1", "table.csv:2"));
    assertThat(rows).hasSize(1);
  }

  @Test
  void read_textAfterAClosingQuote_damagesOnlyItsField() {
    read("videoid,b\n\"1\"x,2\n3,4\n");

    assertThat(rows).containsExactly(List.of("1x", "2"), List.of("3", "4"));
  }

  @Test
  void read_quoteNeverClosed_rejectsTheRest() {
    Ledger ledger = read("videoid,b\n1,2\n\"3,4\n5,6\n");

    assertThat(rows).hasSize(1);
    assertThat(ledger.rejected().get("wrong number of columns")).isEqualTo(List.of("table.csv:3"));
  }

  @Test
  void read_recordTooLargeForMemory_rejectsTheRest() {
    Ledger ledger = read("videoid,b\n1,2\n\"" + "x,\n".repeat(8 << 20));

    assertThat(rows).hasSize(1);
    assertThat(ledger.rejected().get("unreadable from about here to the end of the file"))
        .isEqualTo(List.of("table.csv:3"));
  }

  @Test
  void read_emptyFile_isNoTable() {
    assertThatThrownBy(() -> read("")).hasCauseInstanceOf(UnknownTableException.class);
  }

  private Ledger read(String table) {
    try {
      List<Path> files = List.of(Files.writeString(directory.resolve("table.csv"), table));
      var ledger = new Ledger(files);
      new TableReader(new InputFiles(files, bytes -> {}), ledger)
          .read(
              (file, header) ->
                  Optional.of(
                      row -> {
                        ledger.use();
                        rows.add(row.fields());
                        lines.add(row.place().line());
                      }));
      return ledger;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
