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
import org.creatorsearch.samples.imported.ledger.RowPlace;
import org.creatorsearch.samples.imported.sort.RowFields;
import org.jspecify.annotations.Nullable;

/** A video with the place of the row that shows it, also as bytes that can be sorted on disk. */
public record Sighting(RowPlace place, Video video) {

  /** All of it, as the fields of a row. */
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
      RowPlace place = new RowPlace(in.readInt(), in.readLong());
      return new Sighting(place, read(in));
    } catch (IOException e) {
      throw new AssertionError("reading from memory", e);
    }
  }

  private static void write(Video video, DataOutputStream out) throws IOException {
    RowFields.write(video.id(), out);
    RowFields.write(video.title(), out);
    RowFields.write(video.at(), out);
    RowFields.write(video.channelId(), out);
    RowFields.write(video.channelTitle(), out);
    RowFields.write(video.category(), out);
    out.writeInt(video.tags().size());
    for (String tag : video.tags()) {
      out.writeUTF(tag);
    }
    RowFields.write(video.seconds(), out);
    RowFields.write(video.paid(), out);
    out.writeBoolean(video.email());
    out.writeInt(video.regions().size());
    for (String region : video.regions()) {
      out.writeUTF(region);
    }
    VideoCounts counts = video.counts();
    RowFields.write(counts.on(), out);
    RowFields.write(counts.views(), out);
    RowFields.write(counts.likes(), out);
    RowFields.write(counts.comments(), out);
    out.writeBoolean(counts.likesHidden());
    out.writeBoolean(counts.commentsHidden());
  }

  private static Video read(DataInputStream in) throws IOException {
    return new Video(
        RowFields.text(in),
        RowFields.text(in),
        instant(RowFields.text(in)),
        RowFields.text(in),
        RowFields.text(in),
        RowFields.text(in),
        tags(in),
        RowFields.number(in),
        truth(RowFields.text(in)),
        in.readBoolean(),
        regions(in),
        counts(in));
  }

  private static VideoCounts counts(DataInputStream in) throws IOException {
    String on = RowFields.text(in);
    return new VideoCounts(
        on == null ? null : LocalDate.parse(on),
        RowFields.number(in),
        RowFields.number(in),
        RowFields.number(in),
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

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }

  private static @Nullable Boolean truth(@Nullable String text) {
    return text == null ? null : Boolean.valueOf(text);
  }
}
