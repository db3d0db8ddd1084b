package org.creatorsearch.benchmarks.judgement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.creatorsearch.benchmarks.metric.Judgements;

/**
 * The body of {@code PUT _plugins/_search_relevance/judgments} of OpenSearch, which takes grades as
 * numbers or as their text. Topics are known by their text.
 */
final class OpenSearchFile implements JudgementFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public Judgements read(Path file, TopicTexts topics) throws IOException {
    var judgements = new Judgements.Builder();
    for (var query : queries(file)) {
      var ids = topics.ids(query.path("query").asText());
      for (var rating : query.path("ratings")) {
        var document = rating.path("docId").asText();
        var place = file.getFileName() + ", document " + document;
        var grade = JudgementFile.grade(rating.path("rating").asText(), place);
        ids.forEach(id -> judgements.add(id, document, grade));
      }
    }
    return judgements.build();
  }

  private static JsonNode queries(Path file) throws IOException {
    try {
      var queries = JSON.readTree(file.toFile()).path("judgmentRatings");
      if (queries.isArray()) {
        return queries;
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          file.getFileName() + " is no JSON: " + e.getOriginalMessage(), e);
    }
    throw new IllegalArgumentException(file.getFileName() + " has no list judgmentRatings");
  }

  @Override
  public void write(Pool pool, TopicTexts topics, Path file) throws IOException {
    var queries = new ArrayList<Map<String, Object>>();
    for (var id : pool.judged().queries()) {
      var ratings = new ArrayList<Map<String, String>>();
      pool.judged().of(id).forEach((document, grade) -> ratings.add(rating(document, grade)));
      queries.add(entry("query", topics.text(id), "ratings", List.copyOf(ratings)));
    }
    var body = entry("name", "Creator Search", "description", "Grades of creators by topic");
    body.put("type", "IMPORT_JUDGMENT");
    body.put("judgmentRatings", queries);
    Files.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(body));
  }

  private static Map<String, String> rating(String document, int grade) {
    var rating = new LinkedHashMap<String, String>();
    rating.put("docId", document);
    rating.put("rating", String.format(Locale.ROOT, "%d.000", grade));
    return rating;
  }

  private static Map<String, Object> entry(String key, Object value, String next, Object last) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put(key, value);
    entry.put(next, last);
    return entry;
  }
}
