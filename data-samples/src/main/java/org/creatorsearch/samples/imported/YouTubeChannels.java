package org.creatorsearch.samples.imported;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creatorsearch.samples.imported.ChannelFact.Noted;
import org.creatorsearch.samples.imported.Creator.Point;
import org.creatorsearch.samples.imported.VideoCodec.Sighting;
import org.jspecify.annotations.Nullable;

/**
 * Imports tables about known channels: their master data, their subscribers and views day by day,
 * and their videos. The tables are given together, in any order, and are told apart by their
 * headers.
 */
final class YouTubeChannels implements Importer {

  /** Facts about a channel come before its videos, in the order of their days. */
  private static final String FACT = "1";

  private static final String VIDEO = "2";

  private final long runBytes;

  YouTubeChannels() {
    this(ExternalSort.RUN_BYTES);
  }

  /** With a run size of the sort, in bytes; tests make it tiny. */
  YouTubeChannels(long runBytes) {
    this.runBytes = runBytes;
  }

  @Override
  public ImportReport run(List<Path> files, OutputStream profiles, Progress progress)
      throws IOException {
    var tally = new Tally(files);
    try (var facts = new ExternalSort(runBytes);
        var writer = new ProfileWriter(profiles, tally)) {
      new TableReader(files, tally, progress)
          .read((file, header) -> rows(String.valueOf(file.getFileName()), header, facts, tally));
      facts.forEachGroup((id, rows) -> writer.write(creator(id, rows, tally)));
    }
    return tally.report();
  }

  private static Optional<TableReader.Rows> rows(
      String file, Header header, ExternalSort facts, Tally tally) {
    Optional<TableReader.Rows> ofChannels =
        ChannelFact.Columns.of(header).map(columns -> row -> addFact(row, columns, facts, tally));
    return ofChannels.isPresent()
        ? ofChannels
        : VideoColumns.of(header, file).map(columns -> row -> addVideo(row, columns, facts, tally));
  }

  private static void addFact(Row row, ChannelFact.Columns columns, ExternalSort facts, Tally tally)
      throws IOException {
    String channel = columns.channel(row);
    if (channel == null) {
      tally.reject("no channel id", row.place());
      return;
    }
    ChannelFact fact = columns.fact(row);
    String order = FACT + (fact.on() == null ? "" : fact.on());
    facts.add(
        "yt:" + channel, order, tagged(FACT, ChannelFact.bytes(new Noted(row.place(), fact))));
  }

  private static void addVideo(Row row, VideoColumns columns, ExternalSort facts, Tally tally)
      throws IOException {
    Video video = columns.video(row);
    if (video.channelId() == null || video.key() == null) {
      tally.reject(
          video.channelId() == null ? "no channel id" : "neither video id nor title", row.place());
      return;
    }
    String order = VIDEO + video.newestFirst() + "|" + video.counts().order();
    facts.add(
        "yt:" + video.channelId(),
        order,
        tagged(VIDEO, VideoCodec.bytes(new Sighting(row.place(), video))));
  }

  private static byte[] tagged(String kind, byte[] row) {
    byte[] tagged = new byte[row.length + 1];
    tagged[0] = (byte) kind.charAt(0);
    System.arraycopy(row, 0, tagged, 1, row.length);
    return tagged;
  }

  private static Creator creator(String id, Iterator<byte[]> rows, Tally tally) {
    var channel = new VideoChannel(id, tally);
    var facts = new Facts(tally);
    var videos = new Videos(channel, tally);
    while (rows.hasNext()) {
      byte[] row = rows.next();
      byte[] untagged = Arrays.copyOfRange(row, 1, row.length);
      if (row[0] == FACT.charAt(0)) {
        facts.add(ChannelFact.noted(untagged));
      } else {
        videos.add(VideoCodec.sighting(untagged));
      }
    }
    videos.end();
    return facts.creator(channel);
  }

  /** Joins the rows about one video, which come together, earliest first. */
  private static final class Videos {
    private final VideoChannel channel;
    private final Tally tally;
    private @Nullable Sighting joined;
    private @Nullable Video previous;

    Videos(VideoChannel channel, Tally tally) {
      this.channel = channel;
      this.tally = tally;
    }

    void add(Sighting next) {
      if (next.video().equals(previous)) {
        tally.reject(Tally.DUPLICATE, next.place());
        return;
      }
      tally.use();
      Sighting sofar = joined;
      if (sofar != null && String.valueOf(sofar.video().key()).equals(next.video().key())) {
        joined = new Sighting(sofar.place(), sofar.video().then(next.video()));
      } else {
        end();
        joined = next;
      }
      previous = next.video();
    }

    void end() {
      if (joined != null) {
        channel.add(joined);
      }
    }
  }

  /** What the days say about one channel, earliest first. */
  private static final class Facts {
    private final Tally tally;
    private final Set<ChannelFact> facts = new LinkedHashSet<>();

    Facts(Tally tally) {
      this.tally = tally;
    }

    void add(Noted noted) {
      if (facts.add(noted.fact())) {
        tally.use();
      } else {
        tally.reject(Tally.DUPLICATE, noted.place());
      }
    }

    Creator creator(VideoChannel channel) {
      ChannelFact last = new ChannelFact(null, null, null, null, null, null, null);
      for (ChannelFact fact : facts) {
        channel.seen(fact.on());
        last = last.then(fact);
      }
      Creator creator = channel.creator(last.handle(), last.title());
      for (ChannelFact fact : facts) {
        if (fact.on() != null && (fact.followers() != null || fact.views() != null)) {
          creator.record(fact.on(), new Point(fact.followers(), fact.views()));
        }
        creator.country(fact.declaredCountry(), "declared", fact.on());
      }
      creator.followers = last.followers();
      creator.postCount = last.videos();
      return creator;
    }
  }
}
