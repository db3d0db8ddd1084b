package org.creatorsearch.samples.imported;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.creatorsearch.samples.imported.VideoCodec.Sighting;

/**
 * Imports tables of videos, mostly lists of what trended, and groups the videos to channels.
 *
 * <p>Two sorts on disk: by video, which joins tables with different columns and keeps the latest
 * counts, then by channel, newest video first. Between them a video knows its channel, even when
 * only one of its rows named it.
 */
final class YouTubeVideos implements Importer {

  private static final String NO_CHANNEL = "no channel known for the video";

  private final long runBytes;

  YouTubeVideos() {
    this(ExternalSort.RUN_BYTES);
  }

  /** With a run size of each sort, in bytes; tests make it tiny. */
  YouTubeVideos(long runBytes) {
    this.runBytes = runBytes;
  }

  @Override
  public ImportReport run(List<Path> files, OutputStream profiles, Progress progress)
      throws IOException {
    var tally = new Tally(files);
    try (var byVideo = new ExternalSort(runBytes);
        var byChannel = new ExternalSort(runBytes);
        var writer = new ProfileWriter(profiles, tally)) {
      new TableReader(files, tally, progress)
          .read((file, header) -> rows(file, header, byVideo, tally));
      byVideo.forEachGroup((key, rows) -> join(rows, byChannel, tally));
      byChannel.forEachGroup((id, rows) -> writer.write(new VideoChannel(id, tally).read(rows)));
    }
    return tally.report();
  }

  private static Optional<TableReader.Rows> rows(
      Path file, Header header, ExternalSort byVideo, Tally tally) {
    return VideoColumns.of(header, String.valueOf(file.getFileName()))
        .map(columns -> row -> add(new Sighting(row.place(), columns.video(row)), byVideo, tally));
  }

  private static void add(Sighting sighting, ExternalSort byVideo, Tally tally) throws IOException {
    Video video = sighting.video();
    String key = video.key();
    if (key == null) {
      tally.reject("neither video id nor title", sighting.place());
      return;
    }
    if (video.id() == null) {
      tally.warn("damaged video id", sighting.place());
    }
    String order = video.counts().order() + String.join("|", video.regions().keySet());
    byVideo.add(key, order, VideoCodec.bytes(sighting));
  }

  /** Takes all rows about one video, earliest first. */
  private static void join(Iterator<byte[]> rows, ExternalSort byChannel, Tally tally)
      throws IOException {
    Sighting previous = VideoCodec.sighting(rows.next());
    Video video = previous.video();
    var used = new ArrayList<Tally.Place>(List.of(previous.place()));
    while (rows.hasNext()) {
      Sighting next = VideoCodec.sighting(rows.next());
      if (next.video().equals(previous.video())) {
        tally.reject(Tally.DUPLICATE, next.place());
      } else {
        video = video.then(next.video());
        used.add(next.place());
        previous = next;
      }
    }
    String channel = video.channel();
    if (channel == null) {
      used.forEach(place -> tally.reject(NO_CHANNEL, place));
    } else {
      tally.use(used.size());
      byChannel.add(
          channel, video.newestFirst(), VideoCodec.bytes(new Sighting(used.getFirst(), video)));
    }
  }
}
