package org.creatorsearch.samples.imported.vtuber;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creatorsearch.samples.imported.profile.Profile;
import org.creatorsearch.samples.imported.profile.Profile.Point;
import org.creatorsearch.samples.imported.table.CountryNames;
import org.creatorsearch.samples.imported.table.Moment;
import org.creatorsearch.samples.imported.text.CleanText;
import org.creatorsearch.samples.imported.text.Hashtags;
import org.creatorsearch.samples.imported.text.Slug;
import org.creatorsearch.samples.imported.theme.Themes;
import org.jspecify.annotations.Nullable;

/** One VTuber, put together from all lists that name it. Null is unknown. */
final class VTuber {

  /**
   * A count today, and by how much it grew in the last 7 and 30 days where that was recorded in
   * full.
   */
  private static final class Series {
    private @Nullable Long today;
    private @Nullable Long growth7;
    private @Nullable Long growth30;

    void read(JsonNode account) {
      growth7 = orElse(growth(account.path("_7DaysGrowth")), growth7);
      growth30 = orElse(growth(account.path("_30DaysGrowth")), growth30);
    }

    /** The count so many days ago. */
    @Nullable Long at(int daysAgo) {
      Long growth = daysAgo == 0 ? Long.valueOf(0) : daysAgo == 7 ? growth7 : growth30;
      return today == null || growth == null || growth > today
          ? null
          : Long.valueOf(today - growth);
    }

    private static @Nullable Long growth(JsonNode growth) {
      return growth.path("recordType").asText().equals("full")
          ? Long.valueOf(growth.path("diff").asLong())
          : null;
    }
  }

  private static final List<Integer> DAYS_AGO = List.of(30, 7, 0);

  private final String id;
  private final Series subscribers = new Series();
  private final Series views = new Series();
  private @Nullable Long twitchFollowers;
  private @Nullable String name;
  private @Nullable String youtube;
  private @Nullable String twitch;
  private @Nullable String country;
  private @Nullable String group;
  private @Nullable String activity;

  VTuber(String id) {
    this.id = id;
  }

  void read(JsonNode row) {
    name = orElse(CleanText.orNull(row.path("name").asText("")), name);
    country = orElse(CountryNames.code(row.path("nationality").asText("")), country);
    group = orElse(Hashtags.hashtag(row.path("group").asText("")), group);
    activity = orElse(Hashtags.hashtag(row.path("activity").asText("")), activity);
    JsonNode onYouTube = row.path("YouTube");
    youtube = orElse(text(onYouTube.path("id")), youtube);
    subscribers.today = orElse(count(onYouTube.path("subscriber")), subscribers.today);
    // The same keys mean subscribers in one list and views in another.
    if (onYouTube.has("totalViewCount")) {
      views.today = Long.valueOf(onYouTube.path("totalViewCount").asLong());
      views.read(onYouTube);
    } else {
      subscribers.read(onYouTube);
    }
    JsonNode onTwitch = row.path("Twitch");
    twitch = orElse(text(onTwitch.path("id")), twitch);
    twitchFollowers = orElse(count(onTwitch.path("follower")), twitchFollowers);
  }

  /** The VTuber's accounts; with an unknown day, without history. */
  List<Profile> profiles(@Nullable LocalDate today) {
    var profiles = new ArrayList<Profile>();
    if (youtube != null) {
      Profile profile = profile("yt:" + youtube, "youtube", handle(youtube));
      profile.url = "https://www.youtube.com/channel/" + youtube;
      profile.followers = subscribers.today;
      profiles.add(profile);
      for (int daysAgo : DAYS_AGO) {
        record(profile, today, daysAgo, subscribers.at(daysAgo), views.at(daysAgo));
      }
    }
    if (twitch != null) {
      Profile profile = profile("twitch:" + twitch, "twitch", twitch);
      profile.url = "https://www.twitch.tv/" + twitch;
      profile.followers = twitchFollowers;
      profiles.add(profile);
      record(profile, today, 0, twitchFollowers, null);
    }
    if (today != null) {
      profiles.forEach(profile -> profile.updatedAt = Moment.startOf(today));
    }
    return profiles;
  }

  private String handle(String channelId) {
    return name == null ? channelId : Slug.of(name);
  }

  private Profile profile(String profileId, String platform, String handle) {
    var profile = new Profile(profileId, platform, handle);
    profile.displayName = name;
    profile.person = "vt:" + id;
    profile.country(country, "nationality", null);
    profile.themes = Themes.VTUBER;
    profile.hashtags = hashtags();
    return profile;
  }

  private List<String> hashtags() {
    var hashtags = new ArrayList<String>(List.of("vtuber"));
    if (group != null) {
      hashtags.add(group);
    }
    // "active" is what everybody expects; the lists otherwise say "graduate" and "preparing".
    if (activity != null && !activity.equals("active")) {
      hashtags.add(activity.equals("graduate") ? "graduated" : activity);
    }
    return hashtags;
  }

  private static void record(
      Profile profile,
      @Nullable LocalDate today,
      int daysAgo,
      @Nullable Long followers,
      @Nullable Long views) {
    if (today != null && (followers != null || views != null)) {
      profile.record(today.minusDays(daysAgo), new Point(followers, views));
    }
  }

  /** Other tags say that the count is hidden or that nobody knows it. */
  private static @Nullable Long count(JsonNode tagged) {
    return tagged.path("tag").asText().equals("has")
        ? Long.valueOf(tagged.path("count").asLong())
        : null;
  }

  private static @Nullable String text(JsonNode value) {
    String text = value.asText("").strip();
    return text.isEmpty() ? null : text;
  }

  private static <T> @Nullable T orElse(@Nullable T first, @Nullable T second) {
    return first == null ? second : first;
  }
}
