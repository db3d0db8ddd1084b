package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page's modules obey the rules that the Java obeys: layers, size, nothing left over. */
class PageSourceTest {
  /** Folders, lowest first; those of one row know nothing of each other. */
  private static final List<List<String>> LAYERS =
      List.of(
          List.of("text"),
          List.of("ui"),
          List.of("state"),
          List.of("api"),
          List.of("facets", "order", "results", "search"),
          List.of("profile"),
          List.of("compare"),
          List.of("shortlists"),
          List.of("page"),
          List.of(""));

  private static final int MOST_LINES = 160;
  private static final Pattern EXPORTED =
      Pattern.compile("^export (?:async )?(?:function|const|class) (\\w+)", Pattern.MULTILINE);

  @Test
  void folders_ofModules_importOnlyFromLowerOnes() throws IOException {
    for (var module : PageModule.all()) {
      for (var imported : module.imports()) {
        assertThat(layer(PageModule.folder(imported)))
            .as("%s imports %s", module.path(), imported)
            .matches(
                layer ->
                    layer < layer(module.folder())
                        || PageModule.folder(imported).equals(module.folder()));
      }
    }
  }

  @Test
  void modules_areSmall_andBeginWithWhatTheyAreFor() throws IOException {
    assertThat(PageModule.all())
        .allSatisfy(
            module -> {
              assertThat(module.text()).as(module.path()).startsWith("/**");
              assertThat(module.text().lines()).as(module.path()).hasSizeLessThan(MOST_LINES);
            });
  }

  @Test
  void modules_fromMainOn_areAllInUse() throws IOException {
    var reached = new TreeSet<>(List.of("main.js"));
    var modules = PageModule.all();
    int before;
    do {
      before = reached.size();
      for (var module : modules) {
        if (reached.contains(module.path())) {
          reached.addAll(module.imports());
        }
      }
    } while (reached.size() > before);
    assertThat(modules).extracting(PageModule::path).containsExactlyInAnyOrderElementsOf(reached);
  }

  @Test
  void exports_ofModules_areImportedSomewhere() throws IOException {
    var modules = PageModule.all();
    var unused =
        modules.stream()
            .flatMap(
                module ->
                    module.find(EXPORTED).stream()
                        .filter(name -> modules.stream().noneMatch(m -> m.takes(name, module)))
                        .map(name -> name + " of " + module.path()))
            .toList();
    assertThat(unused).isEmpty();
  }

  private static int layer(String folder) {
    for (var i = 0; i < LAYERS.size(); i++) {
      if (LAYERS.get(i).contains(folder)) {
        return i;
      }
    }
    throw new AssertionError("no layer for the folder " + folder);
  }
}
