package org.creatorsearch.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.creatorsearch.error.Suggestions;

/** The tree of themes. Immutable, and safe to share. */
public final class ThemeTable {
  private final Map<String, Theme> byId;
  private final Map<String, String> idByFolded = new HashMap<>();
  private final Map<String, String> idByName;

  private ThemeTable(Map<String, Theme> byId) {
    this.byId = Collections.unmodifiableMap(byId);
    byId.keySet().forEach(id -> idByFolded.put(id.toLowerCase(Locale.ROOT), id));
    this.idByName = new HashMap<>();
    byId.values().forEach(t -> idByName.putIfAbsent(t.name().toLowerCase(Locale.ROOT), t.id()));
    byId.values()
        .forEach(
            t ->
                t.aliases().forEach(a -> idByName.putIfAbsent(a.toLowerCase(Locale.ROOT), t.id())));
  }

  /** The table that comes with the library. */
  public static ThemeTable standard() {
    return Standard.TABLE;
  }

  private static final class Standard {
    static final ThemeTable TABLE = load();

    private static ThemeTable load() {
      try (var themes = open("themes.tsv");
          var aliases = open("aliases.tsv")) {
        return read(themes, aliases);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static InputStream open(String name) {
      return Objects.requireNonNull(ThemeTable.class.getResourceAsStream(name), name);
    }
  }

  /**
   * Reads a table: lines {@code id TAB parent TAB name}, and lines {@code id TAB
   * language:alias,alias;language:alias}. Lines that begin with {@code #} are comments.
   */
  public static ThemeTable read(InputStream themes, InputStream aliases) throws IOException {
    var aliasesById = new HashMap<String, List<String>>();
    for (var columns : rows(aliases)) {
      var names = aliasesById.computeIfAbsent(columns[0], id -> new ArrayList<>());
      for (var language : columns[1].split(";")) {
        names.addAll(List.of(language.substring(language.indexOf(':') + 1).split(",")));
      }
    }
    var byId = new LinkedHashMap<String, Theme>();
    for (var columns : rows(themes)) {
      var parent = Optional.of(columns[1]).filter(p -> !p.isEmpty());
      var named = aliasesById.getOrDefault(columns[0], List.of()).stream().distinct().toList();
      byId.put(columns[0], new Theme(columns[0], parent, columns[2], named));
    }
    return new ThemeTable(byId);
  }

  private static List<String[]> rows(InputStream in) throws IOException {
    var reader = new BufferedReader(new InputStreamReader(in, UTF_8));
    var rows = new ArrayList<String[]>();
    for (var line = reader.readLine(); line != null; line = reader.readLine()) {
      if (!line.isBlank() && line.charAt(0) != '#') {
        rows.add(line.split("\t", -1));
      }
    }
    return rows;
  }

  /** Every theme, in the order of the table. */
  public Collection<Theme> all() {
    return byId.values();
  }

  /** The theme of that id. */
  public Optional<Theme> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The id meant by an id, a name or an alias, whatever its case. */
  public Optional<String> resolve(String idOrName) {
    if (byId.containsKey(idOrName)) {
      return Optional.of(idOrName);
    }
    var folded = idOrName.toLowerCase(Locale.ROOT);
    var id = idByFolded.get(folded);
    return Optional.ofNullable(id == null ? idByName.get(folded) : id);
  }

  /** The name nearest to a name that does not exist. */
  public Optional<String> nearest(String idOrName) {
    return Suggestions.nearest(idOrName, idByName.keySet()).flatMap(this::resolve).map(this::label);
  }

  /** The theme's name, or the id itself where the table does not know it. */
  public String label(String id) {
    var theme = byId.get(id);
    return theme == null ? id : theme.name();
  }

  /**
   * The id and the ids above it, nearest first; only the id itself where the table does not know
   * it.
   */
  public List<String> withAncestors(String id) {
    return Stream.iterate(
            Optional.of(id),
            Optional::isPresent,
            here -> here.flatMap(this::find).flatMap(Theme::parent))
        .flatMap(Optional::stream)
        .toList();
  }
}
