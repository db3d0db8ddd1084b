package org.creatorsearch.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.error.Suggestions;

/**
 * The ranking profiles that requests can name. Profiles are data and say nothing about the engine
 * that runs them.
 */
public final class Rankings {
  private final Map<String, RankingProfile> byName;
  private final Map<Signal, Belief> beliefs;

  private Rankings(Map<String, RankingProfile> byName, Map<Signal, Belief> beliefs) {
    this.byName = Collections.unmodifiableMap(byName);
    var copy = new EnumMap<Signal, Belief>(Signal.class);
    copy.putAll(beliefs);
    this.beliefs = Collections.unmodifiableMap(copy);
  }

  /** The profiles that come with the library. */
  public static Rankings standard() {
    return Standard.RANKINGS;
  }

  private static final class Standard {
    static final Rankings RANKINGS = load();

    private static Rankings load() {
      try (var in = Objects.requireNonNull(Rankings.class.getResourceAsStream("rankings.json"))) {
        var file = RankingFile.read(in.readAllBytes());
        return new Rankings(byName(file.profiles()), file.beliefs());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Reads profiles: {@code {"balanced":{"description":"...","weights":{"text":0.45}}}}, where
   * {@code "provenance":{"collection":"..."}} may say where weights come from. Beside the profiles,
   * {@code "belief":{"engagement":{"freshDays":30,"halfLifeDays":180,"reason":"..."}}} may say how
   * far signals believe what was seen some time ago; what it does not say stays as it is in {@link
   * #standard()}.
   *
   * @throws SearchException for anything that is not of that form
   */
  public static Rankings read(InputStream json) throws IOException {
    var file = RankingFile.read(json.readAllBytes());
    return of(file.profiles()).with(file.beliefs());
  }

  /**
   * These rankings and those of all files {@code *.json} of a directory, in the order of their
   * names; a profile replaces an earlier one of its name, and a belief that of its signal.
   *
   * @throws SearchException for a file that is not of the form that {@link #read} takes; its field
   *     begins with the name of the file
   */
  public Rankings withFilesOf(Path directory) throws IOException {
    var rankings = this;
    try (var files = Files.list(directory)) {
      for (var file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        var read = read(file);
        for (var profile : read.profiles()) {
          rankings = rankings.with(profile);
        }
        rankings = rankings.with(read.beliefs());
      }
    }
    return rankings;
  }

  private static RankingFile read(Path file) throws IOException {
    try {
      return RankingFile.read(Files.readAllBytes(file));
    } catch (SearchException e) {
      var place = file.getFileName() + e.field().map(field -> ": " + field).orElse("");
      throw new SearchException(e.code(), file.getFileName() + ": " + e.detail())
          .at(place)
          .suggesting(e.suggestion());
    }
  }

  /**
   * The rankings of these profiles, with the beliefs of {@link #standard()}.
   *
   * @throws SearchException {@code invalid_value} where a name comes twice, or none is {@value
   *     SearchRequest#DEFAULT_RANKING}, which requests take that name none
   */
  public static Rankings of(Collection<RankingProfile> profiles) {
    return new Rankings(byName(profiles), standard().beliefs);
  }

  private static Map<String, RankingProfile> byName(Collection<RankingProfile> profiles) {
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
    return byName;
  }

  /** These rankings and {@code profile}, which replaces the one of its name. */
  public Rankings with(RankingProfile profile) {
    var more = new LinkedHashMap<>(byName);
    more.put(profile.name(), profile);
    return new Rankings(more, beliefs);
  }

  /**
   * These rankings with other beliefs, each in place of that of its signal: one that does not fade
   * ({@link Belief#UNFADING}) switches it off.
   *
   * @throws SearchException {@code unsupported} for a signal that has none
   */
  public Rankings with(Map<Signal, Belief> more) {
    var all = new EnumMap<Signal, Belief>(Signal.class);
    all.putAll(beliefs);
    all.putAll(more);
    all.keySet().forEach(Belief::requireFading);
    return new Rankings(byName, all);
  }

  /**
   * How far signals believe what was seen some time ago. It is the same for every profile, and
   * counts for an engine from its opening on; a signal that is not there believes in full.
   */
  public Map<Signal, Belief> beliefs() {
    return beliefs;
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
