package org.creatorsearch.samples.imported;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a table of videos keeps what; the tables agree on the columns and on none of their names.
 */
final class VideoColumns {

  private static final Pattern VIDEO_ID = Pattern.compile("[A-Za-z0-9_-]{11}");
  private static final Pattern CHANNEL_ID = Pattern.compile("UC[A-Za-z0-9_-]{22}");

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
  static Optional<VideoColumns> of(Header header, String fileName) {
    var columns = new VideoColumns(header, Countries.ofFile(fileName));
    boolean ofVideos =
        columns.id >= 0
            && columns.views >= 0
            && (columns.title >= 0 || columns.channelId >= 0 || columns.channelTitle >= 0);
    return ofVideos ? Optional.of(columns) : Optional.empty();
  }

  Video video(Row row) {
    String described = row.text(description);
    return new Video(
        matching(VIDEO_ID, row.text(id)),
        CleanText.orNull(row.text(title)),
        Moment.instant(row.text(at)),
        matching(CHANNEL_ID, row.text(channelId)),
        CleanText.orNull(row.text(channelTitle)),
        row.text(category),
        Tags.of(row.text(tags), described),
        Post.seconds(row.text(duration)),
        row.text(paid) == null ? null : row.isTrue(paid),
        described != null && CleanText.stripped(described).email(),
        regions(row),
        new Counts(
            Moment.date(row.text(day)),
            row.count(views),
            row.count(likes),
            row.count(comments),
            row.isTrue(ratingsDisabled),
            row.isTrue(commentsDisabled)));
  }

  private SortedSet<String> regions(Row row) {
    String inRow = Countries.code(row.text(region));
    String code = inRow == null ? regionOfFile : inRow;
    return code == null ? new TreeSet<>() : new TreeSet<>(Set.of(code));
  }

  private static @Nullable String matching(Pattern form, @Nullable String text) {
    return text != null && form.matcher(text).matches() ? text : null;
  }
}
