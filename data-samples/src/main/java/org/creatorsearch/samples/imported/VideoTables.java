package org.creatorsearch.samples.imported;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.creatorsearch.samples.imported.Tally.Place;
import org.creatorsearch.samples.imported.VideoCodec.Sighting;
import org.jspecify.annotations.Nullable;

/** The rows of all tables of videos, sorted by video, then by channel. */
final class VideoTables implements Closeable {

  /** Takes the channels, in the order of their ids. */
  @FunctionalInterface
  interface Channels {
    void accept(Creator channel) throws IOException;
  }

  private static final String NO_CHANNEL = "no channel known for the video";

  private final Overview overview = new Overview();
  private final ExternalSort byVideo;
  private final ExternalSort byChannel;
  private final Tally tally;

  VideoTables(long runBytes, Tally tally) throws IOException {
    this.byVideo = new ExternalSort(runBytes);
    this.byChannel = new ExternalSort(runBytes);
    this.tally = tally;
  }

  /** Who takes the rows of a table; nobody, if it is not one of videos. */
  Optional<TableReader.Rows> rows(Path file, Header header) {
    return VideoColumns.of(header, String.valueOf(file.getFileName()))
        .map(columns -> row -> add(new Sighting(row.place(), columns.video(row))));
  }

  /** Called once, when all rows are read. */
  void forEachChannel(Channels channels) throws IOException {
    byVideo.forEachGroup((key, rows) -> join(rows));
    byChannel.forEachGroup((id, rows) -> channels.accept(new VideoChannel(id, tally).read(rows)));
  }

  @Override
  public void close() throws IOException {
    try (byVideo) {
      byChannel.close();
    }
  }

  private void add(Sighting sighting) throws IOException {
    Video video = sighting.video();
    String key = video.key();
    if (key == null) {
      tally.reject("neither video id nor title", sighting.place());
      return;
    }
    if (video.id() == null) {
      tally.warn("damaged video id", sighting.place());
    }
    overview.add(sighting.place().file(), video);
    String order = video.counts().order() + String.join("|", video.regions());
    byVideo.add(key, order, VideoCodec.bytes(sighting));
  }

  /** Takes all rows about one video, earliest first. */
  private void join(Iterator<byte[]> rows) throws IOException {
    Sighting previous = VideoCodec.sighting(rows.next());
    Video video = overview.dated(previous);
    var used = new ArrayList<Place>(List.of(previous.place()));
    while (rows.hasNext()) {
      Sighting next = VideoCodec.sighting(rows.next());
      if (next.video().equals(previous.video())) {
        tally.reject(Tally.DUPLICATE, next.place());
      } else {
        video = video.then(overview.dated(next));
        used.add(next.place());
        previous = next;
      }
    }
    String channel = channel(video);
    if (channel == null) {
      used.forEach(place -> tally.reject(NO_CHANNEL, place));
    } else {
      tally.use(used.size());
      byChannel.add(
          channel, video.newestFirst(), VideoCodec.bytes(new Sighting(used.getFirst(), video)));
    }
  }

  /** The profile id of the video's channel; one channel alone with the same title is the same. */
  private @Nullable String channel(Video video) {
    List<String> titled =
        video.channelId() == null ? overview.idsOf(video.channelTitle()) : List.of();
    String named = video.channel();
    if (titled.size() > 1 && named != null) {
      tally.candidates(named, titled);
    }
    return titled.size() == 1 ? titled.getFirst() : named;
  }
}
