package org.creatorsearch.benchmarks.judgement;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.creatorsearch.benchmarks.metric.Judgements;

/**
 * A table with a header, as spreadsheets and Quepid have it. Rows without a grade are there to be
 * judged.
 *
 * @param topic the column with the id of a topic; empty where a topic is known by its text alone
 * @param query the column with its text
 * @param document the column with the document
 * @param grade the column with the grade
 */
record GradeTable(String topic, String query, String document, String grade)
    implements JudgementFile {
  @Override
  public Judgements read(Path file, TopicTexts topics) throws IOException {
    var judgements = new Judgements.Builder();
    try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (var row : rows) {
        var place = file.getFileName() + ":" + row.getStartingLineNumber();
        var value = field(row, grade, place);
        if (!value.isBlank()) {
          for (var id : ids(row, topics, place)) {
            judgements.add(id, field(row, document, place), JudgementFile.grade(value, place));
          }
        }
      }
    } catch (CsvParseException e) {
      throw new IllegalArgumentException(file.getFileName() + " is no table: " + e.getMessage(), e);
    }
    return judgements.build();
  }

  private List<String> ids(NamedCsvRecord row, TopicTexts topics, String place) {
    if (!topic.isEmpty()) {
      return List.of(field(row, topic, place));
    }
    try {
      return topics.ids(field(row, query, place));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
    }
  }

  private static String field(NamedCsvRecord row, String column, String place) {
    return row.findField(column)
        .orElseThrow(() -> new IllegalArgumentException(place + ": there is no column " + column));
  }

  @Override
  public void write(Pool pool, TopicTexts topics, Path file) throws IOException {
    try (var rows = CsvWriter.builder().build(file)) {
      rows.writeRecord(row(topic, query, document, grade));
      for (var id : pool.judged().queries()) {
        pool.judged()
            .of(id)
            .forEach((d, g) -> rows.writeRecord(row(id, topics.text(id), d, String.valueOf(g))));
      }
      pool.open()
          .forEach(
              (id, documents) ->
                  documents.forEach(d -> rows.writeRecord(row(id, topics.text(id), d, ""))));
    }
  }

  private List<String> row(String id, String text, String of, String value) {
    var fields = new ArrayList<>(List.of(text, of, value));
    if (!topic.isEmpty()) {
      fields.addFirst(id);
    }
    return fields;
  }
}
