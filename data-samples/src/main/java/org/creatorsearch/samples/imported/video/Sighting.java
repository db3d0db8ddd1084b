package org.creatorsearch.samples.imported.video;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.creatorsearch.samples.imported.ledger.Place;
import org.jspecify.annotations.Nullable;

/** A video with the place of the row that shows it, also as bytes that can be sorted on disk. */
public record Sighting(Place place, Video video) {

  /** Everything about it. Null is written as an empty text. */
  public byte[] bytes() throws IOException {
    var bytes = new ByteArrayOutputStream(256);
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(place.file());
      out.writeLong(place.line());
      write(video, out);
    }
    return bytes.toByteArray();
  }

  /** The sighting that was written as these bytes. */
  public static Sighting of(byte[] bytes) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      Place place = new Place(in.readInt(), in.readLong());
      return new Sighting(place, read(in));
    } catch (IOException e) {
      throw new AssertionError("reading from memory", e);
    }
  }

  private static void write(Video video, DataOutputStream out) throws IOException {
    text(video.id(), out);
    text(video.title(), out);
    text(video.at(), out);
    text(video.channelId(), out);
    text(video.channelTitle(), out);
    text(video.category(), out);
    out.writeInt(video.tags().size());
    for (String tag : video.tags()) {
      out.writeUTF(tag);
    }
    text(video.seconds(), out);
    text(video.paid(), out);
    out.writeBoolean(video.email());
    out.writeInt(video.regions().size());
    for (String region : video.regions()) {
      out.writeUTF(region);
    }
    VideoCounts counts = video.counts();
    text(counts.on(), out);
    text(counts.views(), out);
    text(counts.likes(), out);
    text(counts.comments(), out);
    out.writeBoolean(counts.likesHidden());
    out.writeBoolean(counts.commentsHidden());
  }

  private static Video read(DataInputStream in) throws IOException {
    return new Video(
        text(in),
        text(in),
        instant(text(in)),
        text(in),
        text(in),
        text(in),
        tags(in),
        number(text(in)),
        truth(text(in)),
        in.readBoolean(),
        regions(in),
        counts(in));
  }

  private static VideoCounts counts(DataInputStream in) throws IOException {
    String on = text(in);
    return new VideoCounts(
        on == null ? null : LocalDate.parse(on),
        number(text(in)),
        number(text(in)),
        number(text(in)),
        in.readBoolean(),
        in.readBoolean());
  }

  private static List<String> tags(DataInputStream in) throws IOException {
    int size = in.readInt();
    var tags = new ArrayList<String>(size);
    for (int i = 0; i < size; i++) {
      tags.add(in.readUTF());
    }
    return List.copyOf(tags);
  }

  private static SortedSet<String> regions(DataInputStream in) throws IOException {
    int size = in.readInt();
    var regions = new TreeSet<String>();
    for (int i = 0; i < size; i++) {
      regions.add(in.readUTF());
    }
    return regions;
  }

  private static void text(@Nullable Object value, DataOutputStream out) throws IOException {
    out.writeUTF(value == null ? "" : value.toString());
  }

  private static @Nullable String text(DataInputStream in) throws IOException {
    String text = in.readUTF();
    return text.isEmpty() ? null : text;
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }

  private static @Nullable Long number(@Nullable String text) {
    return text == null ? null : Long.valueOf(text);
  }

  private static @Nullable Boolean truth(@Nullable String text) {
    return text == null ? null : Boolean.valueOf(text);
  }
}
