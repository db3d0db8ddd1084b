package org.creatorsearch.samples.imported.video;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.creatorsearch.samples.imported.table.CountryNames;
import org.creatorsearch.samples.imported.table.Header;
import org.creatorsearch.samples.imported.table.Moment;
import org.creatorsearch.samples.imported.table.Row;
import org.creatorsearch.samples.imported.text.CleanText;
import org.creatorsearch.samples.imported.text.Hashtags;
import org.jspecify.annotations.Nullable;

/**
 * Where a table of videos keeps what; the tables agree on the columns and on none of their names.
 */
public final class VideoColumns {

  private static final Pattern VIDEO_ID = Pattern.compile("[A-Za-z0-9_-]{11}");

  private final int id;
  private final int title;
  private final int at;
  private final int channelId;
  private final int channelTitle;
  private final int category;
  private final int tags;
  private final int duration;
  private final int views;
  private final int likes;
  private final int comments;
  private final int commentsDisabled;
  private final int ratingsDisabled;
  private final int description;
  private final int paid;
  private final int region;
  private final int day;
  private final @Nullable String regionOfFile;

  private VideoColumns(Header header, @Nullable String regionOfFile) {
    id = header.column("videoid");
    title = header.column("title", "videotitle");
    at = header.column("publishedat", "publishtime", "publishdate");
    channelId = header.column("channelid");
    channelTitle = header.column("channeltitle", "channel", "channelname");
    category = header.column("categoryid", "category", "categoryname");
    tags = header.column("tags");
    duration = header.column("duration", "durationiso8601");
    views = header.column("viewcount", "views");
    likes = header.column("likecount", "likes");
    comments = header.column("commentcount", "comments");
    commentsDisabled = header.column("commentsdisabled");
    ratingsDisabled = header.column("ratingsdisabled");
    description = header.column("description");
    paid = header.column("paidads");
    region = header.column("region", "country", "trendingcountry");
    day = header.column("trendingdate", "snapshotutc", "snapshotdate", "collectedat");
    this.regionOfFile = regionOfFile;
  }

  /**
   * The columns, or nothing when the table is not one of videos: those have an id, views, and a
   * title or channel.
   */
  public static Optional<VideoColumns> of(Header header, String fileName) {
    var columns = new VideoColumns(header, CountryNames.ofFile(fileName));
    boolean ofVideos =
        columns.id >= 0
            && columns.views >= 0
            && (columns.title >= 0 || columns.channelId >= 0 || columns.channelTitle >= 0);
    return ofVideos ? Optional.of(columns) : Optional.empty();
  }

  /** The video of a row. */
  public Video video(Row row) {
    String described = row.text(description);
    String channel = row.text(channelId);
    return new Video(
        videoId(row.text(id)),
        CleanText.orNull(row.text(title)),
        Moment.instant(row.text(at)),
        Video.isChannelId(channel) ? channel : null,
        CleanText.orNull(row.text(channelTitle)),
        row.text(category),
        Hashtags.of(row.text(tags), described),
        seconds(row.text(duration)),
        row.text(paid) == null ? null : row.isTrue(paid),
        described != null && CleanText.hasEmail(described),
        regions(row),
        new VideoCounts(
            Moment.date(row.text(day)),
            row.count(views),
            row.count(likes),
            row.count(comments),
            row.isTrue(ratingsDisabled),
            row.isTrue(commentsDisabled)));
  }

  private SortedSet<String> regions(Row row) {
    String inRow = CountryNames.code(row.text(region));
    String code = inRow == null ? regionOfFile : inRow;
    return code == null ? new TreeSet<>() : new TreeSet<>(Set.of(code));
  }

  private static @Nullable String videoId(@Nullable String text) {
    return text != null && VIDEO_ID.matcher(text).matches() ? text : null;
  }

  /** Seconds of an ISO 8601 duration such as {@code PT4M32S}; null for anything else. */
  private static @Nullable Long seconds(@Nullable String duration) {
    if (duration == null) {
      return null;
    }
    try {
      return Duration.parse(duration).toSeconds();
    } catch (DateTimeParseException notDuration) {
      return null;
    }
  }
}
