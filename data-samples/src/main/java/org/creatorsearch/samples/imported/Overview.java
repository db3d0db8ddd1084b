package org.creatorsearch.samples.imported;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the tables of an import say together, and no row of them alone. Complete once all of them
 * are read. Held in memory: about a hundred bytes for each channel.
 */
final class Overview {

  private final Map<Integer, LocalDate> days = new HashMap<>();
  private final Set<String> regions = new HashSet<>();
  private final Map<String, Set<String>> idsByTitle = new HashMap<>();

  void add(int file, Video video) {
    note(file, video.counts().on());
    note(file, video.at() == null ? null : LocalDate.ofInstant(video.at(), ZoneOffset.UTC));
    regions.addAll(video.regions());
    channel(video.channelId(), video.channelTitle());
  }

  /** A channel with its title, as a row has them together. */
  void channel(@Nullable String channelId, @Nullable String title) {
    if (channelId != null && title != null) {
      idsByTitle.computeIfAbsent(title, t -> new TreeSet<>()).add("yt:" + channelId);
    }
  }

  /**
   * The day of a table: the newest one that any of its rows shows, for a table of what is new holds
   * something of its own day; null where no row shows any.
   */
  @Nullable LocalDate dayOf(int file) {
    return days.get(file);
  }

  /** The video of a row, with the day of its table where the row itself gives none. */
  Video dated(VideoCodec.Sighting sighting) {
    Video video = sighting.video();
    return video.counts().on() == null ? video.seenOn(dayOf(sighting.place().file())) : video;
  }

  /** In how many regions the tables looked for videos. */
  int regions() {
    return regions.size();
  }

  /** The profile ids of all channels with exactly this title, sorted. */
  List<String> idsOf(@Nullable String title) {
    return title == null ? List.of() : List.copyOf(idsByTitle.getOrDefault(title, Set.of()));
  }

  private void note(int file, @Nullable LocalDate day) {
    if (day != null) {
      days.merge(file, day, (known, other) -> known.isAfter(other) ? known : other);
    }
  }
}
