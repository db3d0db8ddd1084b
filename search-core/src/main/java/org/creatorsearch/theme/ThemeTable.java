package org.creatorsearch.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
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
  private final Map<String, List<String>> withAncestors = new HashMap<>();

  private ThemeTable(Map<String, Theme> byId) {
    this.byId = Collections.unmodifiableMap(byId);
    byId.keySet().forEach(id -> idByFolded.put(id.toLowerCase(Locale.ROOT), id));
    this.idByName = new HashMap<>();
    byId.values().forEach(t -> idByName.putIfAbsent(t.name().toLowerCase(Locale.ROOT), t.id()));
    byId.values()
        .forEach(
            t ->
                t.aliases().forEach(a -> idByName.putIfAbsent(a.toLowerCase(Locale.ROOT), t.id())));
    byId.keySet().forEach(id -> withAncestors.put(id, findWithAncestors(id)));
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
   *
   * @throws org.creatorsearch.error.SearchException {@code invalid_value} for a line of another
   *     form, a theme that is there twice or below itself, and a parent or id that is not in the
   *     table; with the file and line as its place
   */
  public static ThemeTable read(InputStream themes, InputStream aliases) throws IOException {
    return new ThemeTable(ThemeLines.read(themes, aliases));
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
    var known = withAncestors.get(id);
    return known == null ? List.of(id) : known;
  }

  private List<String> findWithAncestors(String id) {
    return Stream.iterate(
            Optional.of(id),
            Optional::isPresent,
            here -> here.flatMap(this::find).flatMap(Theme::parent))
        .flatMap(Optional::stream)
        .toList();
  }
}
