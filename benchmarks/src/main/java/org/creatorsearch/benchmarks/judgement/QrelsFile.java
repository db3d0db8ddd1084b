package org.creatorsearch.benchmarks.judgement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.creatorsearch.benchmarks.metric.Judgements;

/** The lines that trec_eval reads: topic, a number that is not looked at, document and grade. */
final class QrelsFile implements JudgementFile {
  private static final int COLUMNS = 4;

  @Override
  public Judgements read(Path file, TopicTexts topics) throws IOException {
    var judgements = new Judgements.Builder();
    var number = 0;
    for (var line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      var place = file.getFileName() + ":" + number;
      var columns = line.strip().split("\\s+");
      if (columns.length != COLUMNS) {
        throw new IllegalArgumentException(place + ": topic, 0, document and grade are expected");
      }
      judgements.add(columns[0], columns[2], JudgementFile.grade(columns[3], place));
    }
    return judgements.build();
  }

  @Override
  public void write(Pool pool, TopicTexts topics, Path file) throws IOException {
    var lines = new ArrayList<String>();
    for (var topic : pool.judged().queries()) {
      pool.judged()
          .of(topic)
          .forEach((document, grade) -> lines.add(topic + " 0 " + document + " " + grade));
    }
    Files.write(file, lines);
  }
}
