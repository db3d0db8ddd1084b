package org.creatorsearch.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.Post;
import org.creatorsearch.theme.ThemeTable;

/**
 * The parts of a profile that a search text looks into, with how much a word counts in each.
 *
 * <p>Words of all parts are weighed into one term frequency, which is BM25F [1] with the weights
 * fixed at indexing time; it ranks as well as weighing at query time and keeps the index's own
 * bounds on scores true. The weights are starting points, in halves of a word in a caption.
 *
 * <p>[1] Robertson, Zaragoza, Taylor: Simple BM25 extension to multiple weighted fields, CIKM 2004.
 */
public enum TextField {
  /** The account's name, in its parts too. */
  HANDLE("handle", 6),
  /** The name shown. */
  DISPLAY_NAME("displayName", 6),
  /** Self-description. */
  BIO("bio", 6),
  /** Names and aliases of the themes, and the names of those above them. */
  THEMES("themes", 8),
  /** Hashtags. */
  HASHTAGS("hashtags", 5),
  /** Brands, those named in posts too. */
  BRANDS("brands", 3),
  /** Titles and captions of the newest posts. */
  POSTS("posts", 2);

  /** More posts than this would favour those who write much. */
  private static final int MOST_POSTS = 30;

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern WORD_BREAK =
      Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");

  private final String fieldName;
  private final int weight;

  TextField(String fieldName, int weight) {
    this.fieldName = fieldName;
    this.weight = weight;
  }

  /** The field's name in the schema. */
  public String fieldName() {
    return fieldName;
  }

  /** What one occurrence of a word counts; at least 2, so that its stem can count half. */
  public int weight() {
    return weight;
  }

  /** Whether names are found by their beginnings, too. */
  boolean foundByPrefix() {
    return this == HANDLE || this == DISPLAY_NAME;
  }

  /** The texts of this part of a profile. */
  public List<String> texts(Creator creator, ThemeTable themes) {
    return switch (this) {
      case HANDLE -> handleParts(creator.handle());
      case DISPLAY_NAME -> creator.displayName().stream().toList();
      case BIO -> creator.bio().stream().toList();
      case THEMES -> themeNames(creator.themes(), themes);
      case HASHTAGS -> creator.hashtags();
      case BRANDS -> brands(creator);
      case POSTS ->
          newest(creator.posts().stream().map(Post::text).flatMap(Optional::stream).toList());
    };
  }

  /** Of captions, the newest first, those that are looked into. */
  static List<String> newest(List<String> captions) {
    return captions.size() <= MOST_POSTS ? captions : captions.subList(0, MOST_POSTS);
  }

  /**
   * The handle as it is, and as words where signs, digits or capitals part it: bakeWithMe_22 is
   * bake With Me 22 too.
   */
  private static List<String> handleParts(String handle) {
    var parted = WORD_BREAK.matcher(SIGNS.matcher(handle).replaceAll(" ")).replaceAll(" ").strip();
    return parted.equals(handle) || parted.isEmpty() ? List.of(handle) : List.of(handle, parted);
  }

  private static List<String> themeNames(List<String> ids, ThemeTable themes) {
    var names = new ArrayList<String>();
    for (var id : ids) {
      themes.find(id).ifPresent(theme -> names.addAll(theme.aliases()));
      themes.withAncestors(id).stream().map(themes::label).forEach(names::add);
    }
    return names.stream().distinct().toList();
  }

  /** Every brand of a profile, named by itself or by its posts. */
  public static List<String> brands(Creator creator) {
    Function<Post, Stream<String>> sponsors = post -> post.sponsor().stream();
    return Stream.concat(creator.brands().stream(), creator.posts().stream().flatMap(sponsors))
        .map(String::strip)
        .filter(b -> !b.isEmpty())
        .distinct()
        .toList();
  }
}
