package org.creatorsearch.benchmarks.judgement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.creatorsearch.benchmarks.metric.Judgements;

/** The forms in which judgements are handed on. */
public enum JudgementFormat {
  /** trec_eval: lines of topic, 0, document and grade. */
  QRELS,
  /** A spreadsheet: topic, query, creator, grade. */
  CSV,
  /** Quepid's ratings: query, docid, rating. */
  QUEPID,
  /** OpenSearch Search Relevance: the body of an import. */
  OPENSEARCH;

  private JudgementFile file() {
    return switch (this) {
      case QRELS -> new QrelsFile();
      case CSV -> new GradeTable("topic", "query", "creator", "grade");
      case QUEPID -> new GradeTable("", "query", "docid", "rating");
      case OPENSEARCH -> new OpenSearchFile();
    };
  }

  /**
   * Reads a file; what has no grade is left out.
   *
   * @throws IllegalArgumentException for anything that is not of this form, with the place
   */
  public Judgements read(Path path, TopicTexts topics) throws IOException {
    return file().read(path, topics);
  }

  /** Writes a file. What is still to be judged has a row without a grade in tables alone. */
  public void write(Pool pool, TopicTexts topics, Path path) throws IOException {
    file().write(pool, topics, path);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
