package org.creatorsearch.benchmarks.judgement;

import java.io.IOException;
import java.nio.file.Path;
import org.creatorsearch.benchmarks.metric.Judgements;

/** A file of judgements. */
interface JudgementFile {
  /**
   * Reads a file; what has no grade is left out.
   *
   * @throws IllegalArgumentException for anything that is not of its form, with the place
   */
  Judgements read(Path file, TopicTexts topics) throws IOException;

  /** Writes a file, with what is still to be judged where the form has room for it. */
  void write(Pool pool, TopicTexts topics, Path file) throws IOException;

  /** A grade, which is a whole number. */
  static int grade(String text, String place) {
    try {
      var number = Double.parseDouble(text.strip());
      if (number == Math.rint(number) && Math.abs(number) <= Short.MAX_VALUE) {
        return (int) number;
      }
    } catch (NumberFormatException e) {
      // It is told below, with all other numbers that are no grades.
    }
    throw new IllegalArgumentException(place + ": a grade is a whole number, got " + text);
  }
}
