package org.creatorsearch.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionTest {
  @TempDir private Path directory = Path.of("");

  @BeforeEach
  void writePage() throws IOException {
    Files.createDirectories(directory.resolve("web/ui"));
    Files.writeString(directory.resolve("web/index.html"), "<html>");
    Files.writeString(directory.resolve("web/ui/lit.js"), "export {}");
  }

  @Test
  void edition_ofOneState_isOneInADirectoryAndInAJar() throws IOException {
    var edition = inDirectory();
    assertThat(edition.path()).matches("edition/[0-9a-f]{16}/");
    assertThat(inDirectory()).isEqualTo(edition);
    assertThat(Edition.of(jar())).isEqualTo(edition);
  }

  @Test
  void edition_withAChangedOrANewFile_isAnother() throws IOException {
    var before = inDirectory();
    Files.writeString(directory.resolve("web/ui/lit.js"), "export { }");
    var changed = inDirectory();
    Files.writeString(directory.resolve("web/main.js"), "");
    assertThat(inDirectory()).isNotEqualTo(changed);
    assertThat(changed).isNotEqualTo(before);
  }

  @Test
  void edition_ofFilesThatCannotBeListed_leavesPathsAsTheyAre() throws MalformedURLException {
    var page = "<script src=\"/main.js\">";
    for (var none : new URL[] {null, URI.create("http://localhost/web/index.html").toURL()}) {
      assertThat(new String(Edition.of(none).within(page.getBytes(UTF_8)), UTF_8)).isEqualTo(page);
    }
  }

  @Test
  void page_asksForItsFilesAlone_inTheirEdition() throws IOException {
    var page =
        "<link href=\"/ui/base.css\"><link href=\"/webjars/u.css\"><script src=\"/main.js\"><a href=\"/\">";
    var edition = inDirectory();
    assertThat(new String(edition.within(page.getBytes(UTF_8)), UTF_8))
        .isEqualTo(
            "<link href=\"/%1$sui/base.css\"><link href=\"/webjars/u.css\"><script src=\"/%1$smain.js\"><a href=\"/\">"
                .formatted(edition.path()));
  }

  private Edition inDirectory() throws MalformedURLException {
    return Edition.of(directory.resolve("web/index.html").toUri().toURL());
  }

  private URL jar() throws IOException {
    var jar = directory.resolve("page.jar");
    try (var files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      Files.createDirectories(files.getPath("/web/ui"));
      for (var name : new String[] {"web/index.html", "web/ui/lit.js"}) {
        Files.copy(directory.resolve(name), files.getPath("/" + name));
      }
    }
    return URI.create("jar:" + jar.toUri() + "!/web/index.html").toURL();
  }
}
