package org.creatorsearch.samples.imported;

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
import org.creatorsearch.samples.imported.Tally.Place;
import org.jspecify.annotations.Nullable;

/**
 * The rows of all lists of VTubers. They are numbered within their file, which is a single line.
 */
final class VTuberLists {

  private static final Place NOWHERE = new Place(0, 0);

  private record Upload(Place place, String vtuber, String platform, Post post) {}

  private final Tally tally;
  private final Map<String, VTuber> vtubers = new TreeMap<>();
  private final Map<String, Place> firstPlaces = new LinkedHashMap<>();
  private final Map<String, Upload> uploads = new LinkedHashMap<>();
  private final Set<String> seenInFile = new HashSet<>();
  private boolean known;
  private long row;

  VTuberLists(Tally tally) {
    this.tally = tally;
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
      tally.read();
      tally.reject("unreadable from here to the end of the file", new Place(file, row + 1));
    }
  }

  private void element(int file, JsonNode element) {
    if (element.has("members")) {
      element.path("members").forEach(member -> row(new Place(file, ++row), member));
    } else {
      row(new Place(file, ++row), element);
    }
  }

  private void row(Place place, JsonNode row) {
    tally.read();
    String id = row.path("id").asText("");
    boolean account = row.has("YouTube") || row.has("Twitch");
    known |= !id.isEmpty() && (account || row.has("videoUrl"));
    if (row.has("videoUrl") && !id.isEmpty()) {
      video(place, id, row);
    } else if (id.isEmpty() || !account) {
      tally.reject("neither an account nor a video", place);
    } else if (!seenInFile.add(id)) {
      tally.reject("VTuber repeated in the same list", place);
    } else {
      warnOfDamage(place, row);
      vtubers.computeIfAbsent(id, VTuber::new).read(row);
      firstPlaces.putIfAbsent(id, place);
      tally.use();
    }
  }

  private void warnOfDamage(Place place, JsonNode row) {
    if (Utf8.isDamaged(row.path("name").asText("") + row.path("title").asText(""))) {
      tally.warn("bytes that are not UTF-8, replaced", place);
    }
  }

  private void video(Place place, String vtuber, JsonNode row) {
    String url = row.path("videoUrl").asText();
    String id = url.substring(Math.max(url.lastIndexOf('/'), url.lastIndexOf('=')) + 1);
    Instant at = Moment.instant(row.path("uploadTime").asText(""));
    if (id.isEmpty() || at == null) {
      tally.reject("video without id or date", place);
      return;
    }
    warnOfDamage(place, row);
    String title = row.path("title").asText("");
    String format = title.contains("#shorts") ? "short" : null;
    Long views = row.has("viewCount") ? Long.valueOf(row.path("viewCount").asLong()) : null;
    Post post =
        new Post(id, at, format, CleanText.orNull(title), Counters.of(views, null, null), null);
    if (uploads.putIfAbsent(
            url, new Upload(place, vtuber, url.contains("twitch.tv") ? "twitch" : "youtube", post))
        != null) {
      tally.reject(Tally.DUPLICATE, place);
    }
  }

  /** The creators of all VTubers, sorted by id. */
  Collection<Creator> creators(@Nullable LocalDate asOf) {
    LocalDate today = asOf == null ? newest() : asOf;
    var creators = new TreeMap<String, Creator>();
    var accounts = new HashMap<String, Creator>();
    vtubers.forEach(
        (id, vtuber) -> {
          for (Creator creator : vtuber.creators(today)) {
            if (creators.putIfAbsent(creator.id, creator) == null) {
              accounts.put(account(id, creator.platform), creator);
            } else {
              tally.warn(
                  "account of two VTubers, given to one", firstPlaces.getOrDefault(id, NOWHERE));
            }
          }
        });
    for (Upload upload : uploads.values()) {
      Creator creator = accounts.get(account(upload.vtuber(), upload.platform()));
      if (creator == null) {
        tally.reject("video of an unknown VTuber", upload.place());
      } else {
        creator.posts.add(upload.post());
        tally.use();
        if (upload.post().counters().impossible()) {
          tally.warn(Tally.IMPOSSIBLE_COUNTERS, upload.place());
        }
      }
    }
    creators.values().forEach(creator -> creator.posts.sort(Post.NEWEST_FIRST));
    return creators.values();
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
