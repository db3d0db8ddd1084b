package org.creatorsearch.server.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One of the page's modules as it is written.
 *
 * @param path its place below the page's root
 * @param text what it says
 */
record PageModule(String path, String text) {
  private static final Path ROOT = Path.of("src/main/resources/web");
  private static final Pattern IMPORT =
      Pattern.compile(
          "^(?:import|} from|export \\{.*\\} from)[^;']*'(\\..*?)';", Pattern.MULTILINE);

  /** All modules, by their paths. */
  static List<PageModule> all() throws IOException {
    try (var files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".js"))
          .sorted()
          .map(PageModule::read)
          .toList();
    }
  }

  private static PageModule read(Path file) {
    try {
      return new PageModule(ROOT.relativize(file).toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of a path; the root has no name. */
  static String folder(String path) {
    return path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
  }

  String folder() {
    return folder(path);
  }

  /** The paths of the page's modules that this one imports. */
  List<String> imports() {
    return find(IMPORT).stream()
        .map(name -> Path.of(path).resolveSibling(name).normalize().toString())
        .toList();
  }

  /** Whether this module imports {@code name} from {@code other}. */
  boolean takes(String name, PageModule other) {
    var taken = Pattern.compile("import [^;]*\\b" + name + "\\b[^;]*;", Pattern.DOTALL);
    return imports().contains(other.path()) && taken.matcher(text).find();
  }

  /** What the first group of {@code pattern} finds. */
  List<String> find(Pattern pattern) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
  }
}
