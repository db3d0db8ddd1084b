package org.creatorsearch.samples.imported.channel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.creatorsearch.samples.imported.ledger.RowPlace;
import org.creatorsearch.samples.imported.sort.RowFields;
import org.creatorsearch.samples.imported.table.CountryNames;
import org.creatorsearch.samples.imported.table.Header;
import org.creatorsearch.samples.imported.table.Moment;
import org.creatorsearch.samples.imported.table.Row;
import org.creatorsearch.samples.imported.text.Bio;
import org.creatorsearch.samples.imported.text.CleanText;
import org.creatorsearch.samples.imported.video.Video;
import org.jspecify.annotations.Nullable;

/**
 * What one row says about a channel on one day: its master data, its counts, or both. Null is
 * unknown.
 *
 * @param on the day, null in a table that does not say
 * @param declaredCountry the country that the channel itself gives
 * @param bio the opening of the channel's own description, cleaned
 * @param email whether that description held an e-mail address
 */
record ChannelFact(
    @Nullable LocalDate on,
    @Nullable String title,
    @Nullable String handle,
    @Nullable String declaredCountry,
    @Nullable String bio,
    boolean email,
    @Nullable Long followers,
    @Nullable Long views,
    @Nullable Long videos) {

  /** A fact with the row it comes from. */
  record Noted(RowPlace place, ChannelFact fact) {}

  /** Where a table of channels keeps what. */
  record Columns(
      int channelId,
      int on,
      int title,
      int handle,
      int country,
      int description,
      int followers,
      int views,
      int videos) {

    /**
     * The columns, or nothing when the table is not one of channels: those have an id, and a handle
     * or followers.
     */
    static Optional<Columns> of(Header header) {
      var columns =
          new Columns(
              header.column("channelid"),
              header.column("dateutc", "date", "snapshotutc", "lastseenutc", "lastseen"),
              header.column("channeltitle", "title"),
              header.column("customurl", "handle"),
              header.column("country"),
              header.column("channeldescription", "description"),
              header.column("subscribers", "subscribercount"),
              header.column("views", "viewcount"),
              header.column("videos", "videocount"));
      boolean ofChannels =
          columns.channelId >= 0 && (columns.handle >= 0 || columns.followers >= 0);
      return ofChannels && !header.has("videoid") ? Optional.of(columns) : Optional.empty();
    }

    @Nullable String channel(Row row) {
      String id = row.text(channelId);
      return Video.isChannelId(id) ? id : null;
    }

    ChannelFact fact(Row row) {
      Bio bio = Bio.of(row.text(description));
      return new ChannelFact(
          Moment.date(row.text(on)),
          CleanText.orNull(row.text(title)),
          handle(row.text(handle)),
          CountryNames.code(row.text(country)),
          bio.value(),
          bio.email(),
          row.count(followers),
          row.count(views),
          row.count(videos));
    }

    private static @Nullable String handle(@Nullable String customUrl) {
      return customUrl == null ? null : customUrl.substring(customUrl.startsWith("@") ? 1 : 0);
    }
  }

  /** Nothing is known. */
  static final ChannelFact NOTHING =
      new ChannelFact(null, null, null, null, null, false, null, null, null);

  /** This fact with what a later one says. */
  ChannelFact then(ChannelFact later) {
    return new ChannelFact(
        later.on == null ? on : later.on,
        later.title == null ? title : later.title,
        later.handle == null ? handle : later.handle,
        later.declaredCountry == null ? declaredCountry : later.declaredCountry,
        later.bio == null ? bio : later.bio,
        email || later.email,
        later.followers == null ? followers : later.followers,
        later.views == null ? views : later.views,
        later.videos == null ? videos : later.videos);
  }

  static byte[] bytes(Noted noted) throws IOException {
    var bytes = new ByteArrayOutputStream(128);
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(noted.place().file());
      out.writeLong(noted.place().line());
      ChannelFact fact = noted.fact();
      for (Object value :
          new @Nullable Object[] {
            fact.on,
            fact.title,
            fact.handle,
            fact.declaredCountry,
            fact.bio,
            fact.email,
            fact.followers,
            fact.views,
            fact.videos
          }) {
        RowFields.write(value, out);
      }
    }
    return bytes.toByteArray();
  }

  static Noted noted(byte[] bytes) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      RowPlace place = new RowPlace(in.readInt(), in.readLong());
      return new Noted(
          place,
          new ChannelFact(
              Moment.date(RowFields.text(in)),
              RowFields.text(in),
              RowFields.text(in),
              RowFields.text(in),
              RowFields.text(in),
              Boolean.parseBoolean(RowFields.text(in)),
              RowFields.number(in),
              RowFields.number(in),
              RowFields.number(in)));
    } catch (IOException e) {
      throw new AssertionError("reading from memory", e);
    }
  }
}
