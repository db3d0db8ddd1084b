package org.creatorsearch.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The state that all files of the page are in, named in the paths under which the page asks for
 * them: {@code /edition/1f0c55a31b2d9e77/main.js}. Browsers keep what lies there for good, and have
 * nothing to ask for when somebody comes back; files that changed have another edition, and with it
 * other paths.
 *
 * @param path where the files are asked for, without the slash before it; empty for their own paths
 */
record Edition(String path) {
  /** Where all editions are; the name of one follows. */
  static final String ROOT = "edition/";

  private static final Pattern FILE =
      Pattern.compile("((?:href|src)=\"/)(?=[^\"]+\\.[a-z]+\")(?!webjars/)");

  /**
   * The edition of the files beside the index of the page. Where files cannot be listed, as in a
   * class path that is neither of directories nor of jars, they have their own paths.
   */
  static Edition of(@Nullable URL index) {
    try {
      return new Edition(index == null ? "" : ROOT + Asset.hash(files(index.toURI())) + '/');
    } catch (IOException | URISyntaxException | RuntimeException e) {
      return new Edition("");
    }
  }

  /** The page as it asks for its files in this edition. */
  byte[] within(byte[] html) {
    return FILE.matcher(new String(html, UTF_8)).replaceAll("$1" + path).getBytes(UTF_8);
  }

  private static byte[] files(URI index) throws IOException {
    if (!index.getScheme().equals("jar")) {
      return contents(Path.of(index).resolveSibling(""));
    }
    var place = index.getSchemeSpecificPart();
    var end = place.lastIndexOf("!/");
    try (var jar = FileSystems.newFileSystem(Path.of(URI.create(place.substring(0, end))))) {
      return contents(jar.getPath(place.substring(end + 1)).resolveSibling(""));
    }
  }

  private static byte[] contents(Path directory) throws IOException {
    var files = new TreeMap<String, Path>();
    try (var all = Files.walk(directory)) {
      all.filter(Files::isRegularFile)
          .forEach(file -> files.put(directory.relativize(file).toString(), file));
    }
    var contents = new ByteArrayOutputStream();
    for (var file : files.entrySet()) {
      contents.writeBytes(file.getKey().getBytes(UTF_8));
      contents.writeBytes(Files.readAllBytes(file.getValue()));
    }
    return contents.toByteArray();
  }
}
