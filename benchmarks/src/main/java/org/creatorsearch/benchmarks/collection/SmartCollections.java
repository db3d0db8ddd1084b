package org.creatorsearch.benchmarks.collection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.creatorsearch.benchmarks.metric.Judgements;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.Post;
import org.creatorsearch.query.SearchRequest;

/**
 * Cranfield and CISI, as they have been handed on since the sixties and seventies. An abstract is
 * an account that has written one post: title, authors, source and text. Of a query any word is
 * enough. Judgements are taken for relevant or not; of Cranfield's codes 1 to 4 are, and -1, which
 * stands in no description, is not.
 */
final class SmartCollections {
  private static final Instant WRITTEN = Instant.parse("2026-01-01T00:00:00Z");

  /** A search takes no longer text, which cuts the end off one query of CISI. */
  private static final int LONGEST = 2_000;

  private SmartCollections() {}

  /** Cranfield, whose judgements number the queries by their order and not by their ids. */
  static TestCollection cranfield(Path directory) throws IOException {
    var judgements = new Judgements.Builder();
    for (var line : lines(directory.resolve("cranqrel"))) {
      judgements.add(line[0], "cran:" + line[1], Integer.parseInt(line[2]) > 0 ? 1 : 0);
    }
    var topics = new ArrayList<Topic>();
    for (var query : SmartFile.read(directory.resolve("cran.qry"))) {
      topics.add(topic(String.valueOf(topics.size() + 1), query.text("W")));
    }
    var documents = SmartFile.read(directory.resolve("cran.all.1400"));
    return new TestCollection("Cranfield", creators("cran", documents), topics, judgements.build());
  }

  /** CISI, whose queries are as long as briefs. */
  static TestCollection cisi(Path directory) throws IOException {
    var judgements = new Judgements.Builder();
    for (var line : lines(directory.resolve("CISI.REL"))) {
      judgements.add(line[0], "cisi:" + line[1], 1);
    }
    var topics =
        SmartFile.read(directory.resolve("CISI.QRY")).stream()
            .map(query -> topic(query.id(), query.text("W")))
            .toList();
    var documents = SmartFile.read(directory.resolve("CISI.ALL"));
    return new TestCollection("CISI", creators("cisi", documents), topics, judgements.build());
  }

  private static List<String[]> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank())
        .map(line -> line.strip().split("\\s+"))
        .toList();
  }

  /** Signs that a search text gives a meaning to are taken from it, and words beyond its limit. */
  private static Topic topic(String id, String text) {
    var words = Topic.plain(text);
    var whole =
        words.length() <= LONGEST ? words : words.substring(0, words.lastIndexOf(' ', LONGEST));
    return new Topic(id, SearchRequest.builder().text(whole).mustMatch(0).build());
  }

  private static List<Creator> creators(String name, List<SmartFile.Entry> documents) {
    return documents.stream()
        .map(
            document ->
                Creator.builder(name + ":" + document.id(), "x", name + document.id())
                    .languages("en")
                    .addPost(
                        Post.builder(WRITTEN)
                            .text(String.join("\n", document.fields().values()))
                            .build())
                    .build())
        .toList();
  }
}
