package org.creatorsearch.samples.imported.channel;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.creatorsearch.samples.imported.ledger.Ledger;
import org.creatorsearch.samples.imported.ledger.RowPlace;
import org.creatorsearch.samples.imported.profile.ProfileLines;
import org.creatorsearch.samples.imported.sort.ExternalSort;
import org.creatorsearch.samples.imported.table.Header;
import org.creatorsearch.samples.imported.table.TableReader;
import org.creatorsearch.samples.imported.video.Sighting;
import org.creatorsearch.samples.imported.video.Video;
import org.creatorsearch.samples.imported.video.VideoColumns;
import org.jspecify.annotations.Nullable;

/** The rows of all tables of videos, sorted by video, then by channel. */
final class VideoTables implements Closeable {

  private static final String NO_CHANNEL = "no channel known for the video";

  private final Overview overview = new Overview();
  private final ExternalSort byVideo;
  private final ExternalSort byChannel;
  private final Ledger ledger;

  VideoTables(long runBytes, Ledger ledger) throws IOException {
    this.byVideo = new ExternalSort(runBytes);
    this.byChannel = new ExternalSort(runBytes);
    this.ledger = ledger;
  }

  /** Who takes the rows of a table; nobody, if it is not one of videos. */
  Optional<TableReader.Rows> rows(Path file, Header header) {
    return VideoColumns.of(header, String.valueOf(file.getFileName()))
        .map(columns -> row -> add(new Sighting(row.place(), columns.video(row))));
  }

  /** Writes all channels, sorted by id. Called once, when all rows are read. */
  void write(ProfileLines profiles) throws IOException {
    byVideo.forEachGroup((key, rows) -> join(rows));
    byChannel.forEachGroup((id, rows) -> profiles.write(new VideoChannel(id, ledger).read(rows)));
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
      ledger.reject("neither video id nor title", sighting.place());
      return;
    }
    if (video.id() == null) {
      ledger.warn("damaged video id", sighting.place());
    }
    overview.add(sighting.place().file(), video);
    String order = video.counts().order() + String.join("|", video.regions());
    byVideo.add(key, order, sighting.bytes());
  }

  /** Takes all rows about one video, earliest first. */
  private void join(Iterator<byte[]> rows) throws IOException {
    Sighting previous = Sighting.of(rows.next());
    Video video = overview.dated(previous);
    var used = new ArrayList<RowPlace>(List.of(previous.place()));
    while (rows.hasNext()) {
      Sighting next = Sighting.of(rows.next());
      if (next.video().equals(previous.video())) {
        ledger.reject(Ledger.DUPLICATE, next.place());
      } else {
        video = video.then(overview.dated(next));
        used.add(next.place());
        previous = next;
      }
    }
    String channel = channel(video);
    if (channel == null) {
      used.forEach(place -> ledger.reject(NO_CHANNEL, place));
    } else {
      ledger.use(used.size());
      byChannel.add(channel, video.newestFirst(), new Sighting(used.getFirst(), video).bytes());
    }
  }

  /** The profile id of the video's channel; one channel alone with the same title is the same. */
  private @Nullable String channel(Video video) {
    List<String> titled =
        video.channelId() == null ? overview.idsOf(video.channelTitle()) : List.of();
    String named = video.channel();
    if (titled.size() > 1 && named != null) {
      ledger.candidates(named, titled);
    }
    return titled.size() == 1 ? titled.getFirst() : named;
  }
}
