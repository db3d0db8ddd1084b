package org.creatorsearch.benchmarks.collection;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.creatorsearch.benchmarks.judgement.JudgementFormat;
import org.creatorsearch.benchmarks.judgement.Pool;
import org.creatorsearch.benchmarks.metric.Judgements;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.ingest.CreatorJson;
import org.creatorsearch.ingest.CreatorLines;
import org.creatorsearch.json.StrictJson;
import org.creatorsearch.server.wire.RequestJson;

/**
 * A collection of our own: {@code creators.jsonl} with a profile a line, {@code topics.jsonl} with
 * {@code {"id":"1","search":{"text":"vegan baking"}}} a line, and {@code judgements.txt} with a
 * topic, 0, a creator and a grade a line.
 */
public final class CollectionFolder {
  static final String CREATORS = "creators.jsonl";
  private static final String TOPICS = "topics.jsonl";
  private static final String JUDGEMENTS = "judgements.txt";
  private static final JsonFactory JSON = new JsonFactory();

  private CollectionFolder() {}

  static TestCollection read(Path directory) throws IOException {
    var topics = topics(directory.resolve(TOPICS));
    var name = String.valueOf(directory.toAbsolutePath().normalize().getFileName());
    var creators = creators(directory.resolve(CREATORS));
    var unjudged = new TestCollection(name, creators, topics, new Judgements.Builder().build());
    return unjudged.judged(
        JudgementFormat.QRELS.read(directory.resolve(JUDGEMENTS), unjudged.texts()));
  }

  private static List<Creator> creators(Path file) throws IOException {
    var creators = new ArrayList<Creator>();
    try (var in = Files.newInputStream(file)) {
      var report = CreatorLines.parse(in, creators::add);
      for (var error : report.errors()) {
        // A figure of fewer creators than there are lines would be one of another collection.
        throw new IllegalArgumentException(
            CREATORS + ":" + error.line() + ": " + error.field() + " " + error.detail());
      }
    }
    return creators;
  }

  private static List<Topic> topics(Path file) throws IOException {
    var topics = new ArrayList<Topic>();
    var ids = new HashSet<String>();
    var number = 0;
    for (var line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        var topic = topic(line, TOPICS + ":" + number);
        if (!ids.add(topic.id())) {
          throw new IllegalArgumentException(
              TOPICS + ":" + number + ": topic " + topic.id() + " is there twice");
        }
        topics.add(topic);
      }
    }
    return topics;
  }

  private static Topic topic(String line, String place) {
    try {
      var object = StrictJson.object(line.getBytes(UTF_8));
      var id = object.requiredString("id");
      if (id.isEmpty() || id.chars().anyMatch(Character::isWhitespace)) {
        throw new IllegalArgumentException(place + ": an id has no blanks, got \"" + id + "\"");
      }
      var topic = new Topic(id, RequestJson.read(object.requiredObject("search")));
      object.done();
      return topic;
    } catch (SearchException e) {
      throw new IllegalArgumentException(place + ": " + e.detail(), e);
    }
  }

  /** Writes a collection into a directory, which is made where it is not there. */
  public static void write(TestCollection collection, Path directory) throws IOException {
    Files.createDirectories(directory);
    try (var out = Files.newOutputStream(directory.resolve(CREATORS))) {
      for (var creator : collection.creators()) {
        out.write(CreatorJson.write(creator));
        out.write('\n');
      }
    }
    try (var json = JSON.createGenerator(Files.newOutputStream(directory.resolve(TOPICS)))) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      for (var topic : collection.topics()) {
        json.writeStartObject();
        json.writeStringField("id", topic.id());
        json.writeFieldName("search");
        RequestJson.write(topic.request(), json);
        json.writeEndObject();
      }
    }
    JudgementFormat.QRELS.write(
        Pool.of(collection.judgements()), collection.texts(), directory.resolve(JUDGEMENTS));
  }
}
