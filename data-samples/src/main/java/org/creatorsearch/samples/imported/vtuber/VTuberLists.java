package org.creatorsearch.samples.imported.vtuber;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.creatorsearch.samples.imported.ledger.Ledger;
import org.creatorsearch.samples.imported.ledger.RowPlace;
import org.creatorsearch.samples.imported.profile.Counters;
import org.creatorsearch.samples.imported.profile.Profile;
import org.creatorsearch.samples.imported.profile.ProfilePost;
import org.creatorsearch.samples.imported.table.Moment;
import org.creatorsearch.samples.imported.text.CleanText;
import org.creatorsearch.samples.imported.text.DamagedUtf8;
import org.jspecify.annotations.Nullable;

/**
 * The rows of all lists of VTubers. They are numbered within their file, which is a single line.
 */
final class VTuberLists {

  private static final RowPlace NOWHERE = new RowPlace(0, 0);

  private record Upload(RowPlace place, String vtuber, String platform, ProfilePost post) {}

  private final Ledger ledger;
  private final Map<String, VTuber> vtubers = new TreeMap<>();
  private final Map<String, RowPlace> firstPlaces = new LinkedHashMap<>();
  private final Map<String, Upload> uploads = new LinkedHashMap<>();
  private final Set<String> seenInFile = new HashSet<>();
  private boolean known;
  private long row;

  VTuberLists(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Whether any row was one of a list of VTubers or of their videos. */
  boolean isAnyKnown() {
    return known;
  }

  void read(int file, JsonParser json) throws IOException {
    row = 0;
    seenInFile.clear();
    try {
      while (json.nextToken() != null) {
        // Every list is an array of objects inside the top object.
        if (json.currentToken() == JsonToken.START_ARRAY) {
          while (json.nextToken() != JsonToken.END_ARRAY) {
            element(file, json.readValueAsTree());
          }
        }
      }
    } catch (JsonProcessingException unreadable) {
      ledger.read();
      ledger.reject("unreadable from here to the end of the file", new RowPlace(file, row + 1));
    }
  }

  private void element(int file, JsonNode element) {
    if (element.has("members")) {
      element.path("members").forEach(member -> row(new RowPlace(file, ++row), member));
    } else {
      row(new RowPlace(file, ++row), element);
    }
  }

  private void row(RowPlace place, JsonNode row) {
    ledger.read();
    String id = row.path("id").asText("");
    boolean account = row.has("YouTube") || row.has("Twitch");
    known |= !id.isEmpty() && (account || row.has("videoUrl"));
    if (row.has("videoUrl") && !id.isEmpty()) {
      video(place, id, row);
    } else if (id.isEmpty() || !account) {
      ledger.reject("neither an account nor a video", place);
    } else if (!seenInFile.add(id)) {
      ledger.reject("VTuber repeated in the same list", place);
    } else {
      warnOfDamage(place, row);
      vtubers.computeIfAbsent(id, VTuber::new).read(row);
      firstPlaces.putIfAbsent(id, place);
      ledger.use();
    }
  }

  private void warnOfDamage(RowPlace place, JsonNode row) {
    if (DamagedUtf8.isDamaged(row.path("name").asText("") + row.path("title").asText(""))) {
      ledger.warn("bytes that are not UTF-8, replaced", place);
    }
  }

  private void video(RowPlace place, String vtuber, JsonNode row) {
    String url = row.path("videoUrl").asText();
    String id = url.substring(Math.max(url.lastIndexOf('/'), url.lastIndexOf('=')) + 1);
    Instant at = Moment.instant(row.path("uploadTime").asText(""));
    if (id.isEmpty() || at == null) {
      ledger.reject("video without id or date", place);
      return;
    }
    warnOfDamage(place, row);
    String title = row.path("title").asText("");
    String format = title.contains("#shorts") ? "short" : null;
    Long views = row.has("viewCount") ? Long.valueOf(row.path("viewCount").asLong()) : null;
    ProfilePost post =
        new ProfilePost(
            id, at, format, CleanText.orNull(title), Counters.of(views, null, null), null);
    if (uploads.putIfAbsent(
            url, new Upload(place, vtuber, url.contains("twitch.tv") ? "twitch" : "youtube", post))
        != null) {
      ledger.reject(Ledger.DUPLICATE, place);
    }
  }

  /** The profiles of all VTubers, sorted by id. */
  Collection<Profile> profiles(@Nullable LocalDate asOf) {
    LocalDate today = asOf == null ? newest() : asOf;
    var profiles = new TreeMap<String, Profile>();
    var accounts = new HashMap<String, Profile>();
    vtubers.forEach(
        (id, vtuber) -> {
          for (Profile profile : vtuber.profiles(today)) {
            if (profiles.putIfAbsent(profile.id, profile) == null) {
              accounts.put(account(id, profile.platform), profile);
            } else {
              ledger.warn(
                  "account of two VTubers, given to one", firstPlaces.getOrDefault(id, NOWHERE));
            }
          }
        });
    for (Upload upload : uploads.values()) {
      Profile profile = accounts.get(account(upload.vtuber(), upload.platform()));
      if (profile == null) {
        ledger.reject("video of an unknown VTuber", upload.place());
      } else {
        profile.posts.add(upload.post());
        ledger.use();
        if (upload.post().counters().impossible()) {
          ledger.warn(Ledger.IMPOSSIBLE_COUNTERS, upload.place());
        }
      }
    }
    profiles.values().forEach(profile -> profile.posts.sort(ProfilePost.NEWEST_FIRST));
    return profiles.values();
  }

  private static String account(String vtuber, String platform) {
    return platform + ":" + vtuber;
  }

  private @Nullable LocalDate newest() {
    return uploads.values().stream()
        .map(upload -> LocalDate.ofInstant(upload.post().at(), ZoneOffset.UTC))
        .max(LocalDate::compareTo)
        .orElse(null);
  }
}
