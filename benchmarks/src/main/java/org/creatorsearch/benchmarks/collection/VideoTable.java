package org.creatorsearch.benchmarks.collection;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table of videos with their channels and categories, whose columns different hands have named in
 * different ways.
 */
final class VideoTable {
  private final List<String> header;
  private final int video;
  private final int channel;
  private final int category;

  private VideoTable(List<String> header, int video, int channel, int category) {
    this.header = header;
    this.video = video;
    this.channel = channel;
    this.category = category;
  }

  /** Takes the channel, the video and the category's number of a row. */
  interface Rows {
    void accept(String channel, String video, String category);
  }

  /** The table in a file; empty where it does not tell channels and categories. */
  static Optional<VideoTable> of(Path file) throws IOException {
    try (var rows = open(file)) {
      var first = rows.iterator();
      return first.hasNext() ? of(first.next().getFields()) : Optional.empty();
    } catch (CsvParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<VideoTable> of(List<String> header) {
    var video = column(header, "videoid");
    var channel = column(header, "channelid");
    var category = column(header, "categoryid");
    return video.isPresent() && channel.isPresent() && category.isPresent()
        ? Optional.of(
            new VideoTable(header, video.getAsInt(), channel.getAsInt(), category.getAsInt()))
        : Optional.empty();
  }

  private static OptionalInt column(List<String> header, String name) {
    return IntStream.range(0, header.size())
        .filter(i -> header.get(i).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").equals(name))
        .findFirst();
  }

  /** Writes the table without all that it says of categories, and hands each row on. */
  void split(Path from, Path to, Rows rows) throws IOException {
    var kept =
        IntStream.range(0, header.size())
            .filter(i -> !header.get(i).toLowerCase(Locale.ROOT).contains("category"))
            .toArray();
    try (var table = open(from);
        var rest = CsvWriter.builder().build(to)) {
      var first = true;
      for (var row : table) {
        var fields = row.getFields();
        if (fields.size() == header.size()) {
          rest.writeRecord(chosen(fields, kept));
          if (!first) {
            rows.accept(fields.get(channel), fields.get(video), fields.get(category));
          }
          first = false;
        }
      }
    }
  }

  private static List<@Nullable String> chosen(List<String> fields, int[] kept) {
    var chosen = new ArrayList<@Nullable String>();
    for (var i : kept) {
      chosen.add(fields.get(i));
    }
    return chosen;
  }

  /** Damaged bytes and text behind a closing quote are damage of one field, and no more. */
  @SuppressWarnings("removal")
  private static CsvReader<CsvRecord> open(Path file) throws IOException {
    return CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowExtraCharsAfterClosingQuote(true)
        .ofCsvRecord(new InputStreamReader(Files.newInputStream(file), UTF_8));
  }
}
