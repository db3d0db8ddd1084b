package org.creatorsearch.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.error.Suggestions;
import org.creatorsearch.json.StrictJson;
import org.creatorsearch.json.StrictObject;

/**
 * The ranking profiles that requests can name. Profiles are data and say nothing about the engine
 * that runs them.
 */
public final class Rankings {
  private final Map<String, RankingProfile> byName;

  private Rankings(Map<String, RankingProfile> byName) {
    this.byName = Collections.unmodifiableMap(byName);
  }

  /** The profiles that come with the library. */
  public static Rankings standard() {
    return Standard.RANKINGS;
  }

  private static final class Standard {
    static final Rankings RANKINGS = load();

    private static Rankings load() {
      try (var in = Objects.requireNonNull(Rankings.class.getResourceAsStream("rankings.json"))) {
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Reads profiles: {@code {"balanced":{"description":"...","weights":{"text":0.45}}}}, where
   * {@code "provenance":{"collection":"..."}} may say where weights come from.
   *
   * @throws SearchException for anything that is not of that form
   */
  public static Rankings read(InputStream json) throws IOException {
    return of(profiles(json.readAllBytes()));
  }

  private static List<RankingProfile> profiles(byte[] json) {
    var profiles = new ArrayList<RankingProfile>();
    var all = StrictJson.object(json);
    for (var name : all.keys()) {
      var one = all.requiredObject(name);
      var description = one.string("description").orElse("");
      var provenance = one.object("provenance").map(Rankings::texts).orElse(Map.of());
      profiles.add(new RankingProfile(name, description, weights(one), provenance));
      one.done();
    }
    return profiles;
  }

  private static Map<String, String> texts(StrictObject object) {
    var texts = new LinkedHashMap<String, String>();
    object.keys().forEach(key -> texts.put(key, object.requiredString(key)));
    return texts;
  }

  /**
   * These rankings and those of all files {@code *.json} of a directory, in the order of their
   * names; a profile replaces an earlier one of its name.
   *
   * @throws SearchException for a file that is not of the form that {@link #read} takes; its field
   *     begins with the name of the file
   */
  public Rankings withFilesOf(Path directory) throws IOException {
    var rankings = this;
    try (var files = Files.list(directory)) {
      for (var file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        for (var profile : profilesOf(file)) {
          rankings = rankings.with(profile);
        }
      }
    }
    return rankings;
  }

  private static List<RankingProfile> profilesOf(Path file) throws IOException {
    try {
      return profiles(Files.readAllBytes(file));
    } catch (SearchException e) {
      var place = file.getFileName() + e.field().map(field -> ": " + field).orElse("");
      throw new SearchException(e.code(), file.getFileName() + ": " + e.detail())
          .at(place)
          .suggesting(e.suggestion());
    }
  }

  private static Map<Signal, Double> weights(StrictObject profile) {
    var weights = new EnumMap<Signal, Double>(Signal.class);
    profile
        .numbers("weights")
        .forEach((signal, weight) -> weights.put(Signal.named(signal), weight));
    return weights;
  }

  /**
   * The rankings of these profiles.
   *
   * @throws SearchException {@code invalid_value} where a name comes twice, or none is {@value
   *     SearchRequest#DEFAULT_RANKING}, which requests take that name none
   */
  public static Rankings of(Collection<RankingProfile> profiles) {
    var byName = new LinkedHashMap<String, RankingProfile>();
    for (var profile : profiles) {
      if (byName.put(profile.name(), profile) != null) {
        throw new SearchException(
                ErrorCode.INVALID_VALUE, "ranking \"" + profile.name() + "\" is given twice")
            .at(profile.name());
      }
    }
    if (!byName.containsKey(SearchRequest.DEFAULT_RANKING)) {
      throw new SearchException(
          ErrorCode.INVALID_VALUE,
          "one ranking must be \""
              + SearchRequest.DEFAULT_RANKING
              + "\": requests use it by default");
    }
    return new Rankings(byName);
  }

  /** These rankings and {@code profile}, which replaces the one of its name. */
  public Rankings with(RankingProfile profile) {
    var more = new LinkedHashMap<>(byName);
    more.put(profile.name(), profile);
    return new Rankings(more);
  }

  /** Every profile. */
  public Collection<RankingProfile> all() {
    return byName.values();
  }

  /**
   * The profile of that name.
   *
   * @throws SearchException {@code unknown_value}, with the nearest name
   */
  public RankingProfile profile(String name) {
    var profile = byName.get(name);
    if (profile == null) {
      throw new SearchException(ErrorCode.UNKNOWN_VALUE, "there is no ranking \"" + name + "\"")
          .at("ranking")
          .suggesting(Suggestions.nearest(name, byName.keySet()));
    }
    return profile;
  }
}
