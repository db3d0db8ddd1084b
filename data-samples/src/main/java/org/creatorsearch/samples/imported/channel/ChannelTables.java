package org.creatorsearch.samples.imported.channel;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.creatorsearch.samples.imported.channel.ChannelFact.Noted;
import org.creatorsearch.samples.imported.ledger.Ledger;
import org.creatorsearch.samples.imported.ledger.RowPlace;
import org.creatorsearch.samples.imported.profile.Profile;
import org.creatorsearch.samples.imported.profile.ProfileLines;
import org.creatorsearch.samples.imported.sort.ExternalSort;
import org.creatorsearch.samples.imported.table.Header;
import org.creatorsearch.samples.imported.table.Row;
import org.creatorsearch.samples.imported.table.TableReader;
import org.creatorsearch.samples.imported.video.Sighting;
import org.creatorsearch.samples.imported.video.Video;
import org.creatorsearch.samples.imported.video.VideoColumns;
import org.jspecify.annotations.Nullable;

/** The rows of all tables about known channels, sorted by channel. */
final class ChannelTables implements Closeable {

  /** Facts about a channel come before its videos, in the order of their days. */
  private static final char FACT = '1';

  private static final char VIDEO = '2';

  private static final String NO_CHANNEL = "no channel id";

  private final Overview overview = new Overview();
  private final ExternalSort byChannel;

  /** Videos with a channel's title and not its id, by that title. */
  private final ExternalSort byTitle;

  private final Ledger ledger;

  ChannelTables(long runBytes, Ledger ledger) throws IOException {
    this.byChannel = new ExternalSort(runBytes);
    this.byTitle = new ExternalSort(runBytes);
    this.ledger = ledger;
  }

  /** Who takes the rows of a table; nobody, if it is neither one of channels nor of videos. */
  Optional<TableReader.Rows> rows(Path file, Header header) {
    Optional<TableReader.Rows> ofChannels =
        ChannelFact.Columns.of(header).map(columns -> row -> addFact(row, columns));
    return ofChannels.isPresent()
        ? ofChannels
        : VideoColumns.of(header, String.valueOf(file.getFileName()))
            .map(columns -> row -> addVideo(row.place(), columns.video(row)));
  }

  /** Writes all channels, sorted by id. Called once, when all rows are read. */
  void write(ProfileLines profiles) throws IOException {
    byTitle.forEachGroup((title, rows) -> addTitled(overview.idsOf(title), rows));
    byChannel.forEachGroup((id, rows) -> profiles.write(profile(id, rows)));
  }

  @Override
  public void close() throws IOException {
    try (byChannel) {
      byTitle.close();
    }
  }

  private void addFact(Row row, ChannelFact.Columns columns) throws IOException {
    String channel = columns.channel(row);
    if (channel == null) {
      ledger.reject(NO_CHANNEL, row.place());
      return;
    }
    ChannelFact fact = columns.fact(row);
    overview.channel(channel, fact.title());
    String order = FACT + (fact.on() == null ? "" : fact.on().toString());
    byChannel.add(
        "yt:" + channel, order, tagged(FACT, ChannelFact.bytes(new Noted(row.place(), fact))));
  }

  private void addVideo(RowPlace place, Video video) throws IOException {
    String title = video.channelTitle();
    if (video.key() == null) {
      ledger.reject("neither video id nor title", place);
    } else if (video.channelId() == null && title == null) {
      ledger.reject(NO_CHANNEL, place);
    } else {
      overview.add(place.file(), video);
      var sighting = new Sighting(place, video);
      if (video.channelId() == null && title != null) {
        byTitle.add(title, "", sighting.bytes());
      } else {
        addVideo("yt:" + video.channelId(), sighting);
      }
    }
  }

  /** Videos of a title that one known channel has are that channel's. */
  private void addTitled(List<String> ids, Iterator<byte[]> rows) throws IOException {
    while (rows.hasNext()) {
      Sighting sighting = Sighting.of(rows.next());
      if (ids.size() == 1) {
        addVideo(ids.getFirst(), sighting);
      } else {
        ledger.reject(
            ids.isEmpty() ? NO_CHANNEL : "no channel id, and several channels of that title",
            sighting.place());
      }
    }
  }

  private void addVideo(String channel, Sighting sighting) throws IOException {
    Video video = sighting.video();
    String order = VIDEO + video.newestFirst() + "|" + video.counts().order();
    byChannel.add(channel, order, tagged(VIDEO, sighting.bytes()));
  }

  private static byte[] tagged(char kind, byte[] row) {
    byte[] tagged = new byte[row.length + 1];
    tagged[0] = (byte) kind;
    System.arraycopy(row, 0, tagged, 1, row.length);
    return tagged;
  }

  private Profile profile(String id, Iterator<byte[]> rows) {
    var channel = new VideoChannel(id, ledger);
    var facts = new ChannelFacts(ledger);
    var videos = new Videos(channel);
    while (rows.hasNext()) {
      byte[] row = rows.next();
      byte[] untagged = Arrays.copyOfRange(row, 1, row.length);
      if (row[0] == FACT) {
        facts.add(ChannelFact.noted(untagged));
      } else {
        videos.add(Sighting.of(untagged));
      }
    }
    videos.end();
    return facts.profile(channel);
  }

  /** Joins the rows about one video, which come together, earliest first. */
  private final class Videos {
    private final VideoChannel channel;
    private @Nullable Sighting joined;
    private @Nullable Video previous;

    Videos(VideoChannel channel) {
      this.channel = channel;
    }

    void add(Sighting next) {
      if (next.video().equals(previous)) {
        ledger.reject(Ledger.DUPLICATE, next.place());
        return;
      }
      ledger.use();
      previous = next.video();
      Video dated = overview.dated(next);
      Sighting sofar = joined;
      if (sofar != null && String.valueOf(sofar.video().key()).equals(dated.key())) {
        joined = new Sighting(sofar.place(), sofar.video().then(dated));
      } else {
        end();
        joined = new Sighting(next.place(), dated);
      }
    }

    void end() {
      if (joined != null) {
        channel.add(joined);
      }
    }
  }
}
