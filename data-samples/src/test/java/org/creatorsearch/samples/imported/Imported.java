package org.creatorsearch.samples.imported;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.creatorsearch.samples.imported.profile.ProfileSource;

/**
 * The outcome of an import in a test: the report, the bytes, and the profiles by id in the order
 * written.
 */
public record Imported(ImportReport report, String lines, Map<String, JsonNode> creators) {

  private static final ObjectMapper JSON = new ObjectMapper();

  public static Imported by(Importer importer, String... fixtures) {
    return by(importer, Stream.of(fixtures).map(Imported::fixture).toList());
  }

  public static Imported from(ProfileSource source, String... fixtures) {
    return by(Format.of(source), fixtures);
  }

  public static Imported from(ProfileSource source, List<Path> files) {
    return by(Format.of(source), files);
  }

  public static Imported by(Importer importer, List<Path> files) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImportReport report = importer.run(files, bytes, Progress.unwatched());
      String lines = bytes.toString(StandardCharsets.UTF_8);
      var creators = new LinkedHashMap<String, JsonNode>();
      for (String line : lines.lines().toList()) {
        JsonNode creator = JSON.readTree(line);
        creators.put(creator.get("id").asText(), creator);
      }
      return new Imported(report, lines, creators);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Path fixture(String name) {
    try {
      return Path.of(Objects.requireNonNull(Imported.class.getResource(name), name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  public JsonNode creator(String id) {
    return Objects.requireNonNull(
        creators.get(id), () -> id + " is not among " + creators.keySet());
  }

  public long rejected(String reason) {
    Rejections rows = report.rejected().get(reason);
    return rows == null ? 0 : rows.count();
  }

  public List<String> warned(String warning) {
    Rejections rows = report.warnings().get(warning);
    return rows == null ? List.of() : rows.places();
  }
}
