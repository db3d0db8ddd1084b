package org.creatorsearch.samples.generated;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.creatorsearch.samples.generated.chance.Dice;

/** Profiles and truth as JSON Lines: UTF-8, each line ended by a line feed. */
final class JsonLines implements AutoCloseable {

  /** In {@link Regime#MISSING_VALUES}, how often an optional key is there. */
  private static final double KEPT = 0.4;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  private final JsonGenerator json;

  private JsonLines(JsonGenerator json) {
    this.json = json;
  }

  /** Lines into a stream that stays open when these lines are closed. */
  static JsonLines to(OutputStream out) {
    try {
      JsonGenerator json = FACTORY.createGenerator(out);
      // The line feed ends each line, so nothing is to stand between two of them.
      json.setRootValueSeparator(null);
      return new JsonLines(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One line as text, without its line feed. */
  static String line(Consumer<JsonLines> writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(6000);
    try (JsonLines lines = to(bytes)) {
      writing.accept(lines);
    }
    return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
  }

  void profile(Population population, long index, Account account) {
    try {
      new AccountJson(json, kept(population, index)).write(account);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void truth(Account account) {
    Incident incident = account.incident();
    if (incident.anomaly() == Anomaly.NONE) {
      return;
    }
    try {
      json.writeStartObject();
      json.writeStringField("id", account.id());
      json.writeStringField("anomaly", incident.anomaly().label());
      json.writeStringField("from", incident.from().toString());
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Predicate<String> kept(Population population, long index) {
    if (population.regime() != Regime.MISSING_VALUES) {
      return key -> true;
    }
    Dice dice = population.dice(Dice.Topic.REGIME, index);
    return key -> dice.chance(KEPT);
  }

  @Override
  public void close() {
    try {
      json.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
