package org.creatorsearch.samples.imported.channel;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.creatorsearch.samples.imported.video.Sighting;
import org.creatorsearch.samples.imported.video.Video;
import org.jspecify.annotations.Nullable;

/**
 * What the tables of an import say together, and no row of them alone. Complete once all of them
 * are read. Held in memory: about a hundred bytes for each channel.
 */
final class Overview {

  /**
   * With the eleven regions of a common set, Turkish channels trended in Germany and Moroccan ones
   * in France alone: their own country was not looked at.
   */
  static final int FEWEST_REGIONS = 50;

  private final Map<Integer, LocalDate> days = new HashMap<>();

  /** Regions of the rows that give their own day, and of those that do not, by table. */
  private final Map<LocalDate, Set<String>> regionsOn = new HashMap<>();

  private final Map<Integer, Set<String>> undatedRegions = new HashMap<>();

  /** Asked for only once all tables are read. */
  private final Map<LocalDate, Integer> regionsCompared = new HashMap<>();

  private final Map<String, Set<String>> idsByTitle = new HashMap<>();

  void add(int file, Video video) {
    note(file, video.counts().on());
    note(file, video.at() == null ? null : LocalDate.ofInstant(video.at(), ZoneOffset.UTC));
    LocalDate on = video.counts().on();
    (on == null
            ? undatedRegions.computeIfAbsent(file, f -> new HashSet<>())
            : regionsOn.computeIfAbsent(on, d -> new HashSet<>()))
        .addAll(video.regions());
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

  /**
   * The video of a row, with the day of its table where the row itself gives none, and without its
   * region where too few were looked at on that day to compare it with.
   */
  Video dated(Sighting sighting) {
    Video video = sighting.video();
    int file = sighting.place().file();
    LocalDate own = video.counts().on();
    Video dated = own == null ? video.seenOn(dayOf(file)) : video;
    return dated.regions().isEmpty() || regionsCompared(file, dated.counts().on()) >= FEWEST_REGIONS
        ? dated
        : dated.withoutRegions();
  }

  /**
   * In how many regions the tables of a day looked for videos. Those of other days say nothing: a
   * hit of 2018 that trended in the one country that was looked at then may be from anywhere.
   */
  private int regionsCompared(int file, @Nullable LocalDate day) {
    if (day == null) {
      return undatedRegions.getOrDefault(file, Set.of()).size();
    }
    return regionsCompared.computeIfAbsent(
        day,
        d -> {
          var all = new HashSet<>(regionsOn.getOrDefault(d, Set.of()));
          undatedRegions.forEach(
              (other, regions) -> {
                if (d.equals(dayOf(other))) {
                  all.addAll(regions);
                }
              });
          return all.size();
        });
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
