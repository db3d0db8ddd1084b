package org.creatorsearch.samples.imported;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.creatorsearch.samples.imported.Tally.Place;
import org.jspecify.annotations.Nullable;

/**
 * Imports lists of VTubers (JSON): all of them, the growing ones, their views, their groups and
 * their trending videos, given together in any order. A VTuber becomes one creator for each of its
 * accounts, all with the same person.
 *
 * <p>The lists do not say their day. It is the one given, else the day of the newest trending
 * video; with neither, profiles have no history.
 */
final class VTubers implements Importer {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final @Nullable LocalDate asOf;

  VTubers(@Nullable LocalDate asOf) {
    this.asOf = asOf;
  }

  @Override
  public ImportReport run(List<Path> files, OutputStream profiles, Progress progress)
      throws IOException {
    var tally = new Tally(files);
    var meter = new Meter(files, progress);
    var lists = new Lists(tally);
    for (int file = 0; file < files.size(); file++) {
      try (JsonParser json = JSON.createParser(Utf8.reader(meter.open(files.get(file))))) {
        lists.read(file, json);
      }
    }
    Map<String, Creator> creators = lists.creators(asOf);
    try (var writer = new ProfileWriter(profiles, tally)) {
      for (Creator creator : creators.values()) {
        writer.write(creator);
      }
    }
    return tally.report();
  }

  /** All lists of an import. Rows are numbered within their file; a file is one line. */
  private static final class Lists {
    private record Upload(Place place, String vtuber, boolean onTwitch, Post post) {}

    private final Tally tally;
    private final Map<String, VTuber> vtubers = new TreeMap<>();
    private final Map<String, Place> firstPlaces = new LinkedHashMap<>();
    private final Map<String, Upload> uploads = new LinkedHashMap<>();
    private final Set<String> seenInFile = new HashSet<>();
    private long row;

    Lists(Tally tally) {
      this.tally = tally;
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
      if (row.has("videoUrl") && !id.isEmpty()) {
        video(place, id, row);
      } else if (id.isEmpty() || !(row.has("YouTube") || row.has("Twitch"))) {
        tally.reject("neither a VTuber's account nor a video", place);
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
      Post post = new Post(id, at, format, CleanText.orNull(title), views, null, null, null);
      if (uploads.putIfAbsent(url, new Upload(place, vtuber, url.contains("twitch.tv"), post))
          != null) {
        tally.reject(YouTubeVideos.DUPLICATE, place);
      }
    }

    Map<String, Creator> creators(@Nullable LocalDate asOf) {
      LocalDate today = asOf == null ? newest() : asOf;
      var creators = new TreeMap<String, Creator>();
      vtubers.forEach(
          (id, vtuber) -> {
            for (Creator creator : vtuber.creators(today)) {
              if (creators.putIfAbsent(creator.id, creator) != null) {
                tally.warn("account of two VTubers, given to one", place(id));
              }
            }
          });
      uploads.values().forEach(upload -> post(upload, creators));
      creators.values().forEach(creator -> creator.posts.sort(Post.NEWEST_FIRST));
      return creators;
    }

    private Place place(String vtuber) {
      return firstPlaces.getOrDefault(vtuber, new Place(0, 0));
    }

    private void post(Upload upload, Map<String, Creator> creators) {
      String person = "vt:" + upload.vtuber();
      String platform = upload.onTwitch() ? "twitch" : "youtube";
      creators.values().stream()
          .filter(creator -> person.equals(creator.person) && creator.platform.equals(platform))
          .findFirst()
          .ifPresentOrElse(
              creator -> {
                creator.posts.add(upload.post());
                tally.use();
              },
              () -> tally.reject("video of an unknown VTuber", upload.place()));
    }

    private @Nullable LocalDate newest() {
      return uploads.values().stream()
          .map(upload -> LocalDate.ofInstant(upload.post().at(), ZoneOffset.UTC))
          .max(LocalDate::compareTo)
          .orElse(null);
    }
  }
}
