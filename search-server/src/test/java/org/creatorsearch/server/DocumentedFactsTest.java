package org.creatorsearch.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.creatorsearch.fact.FactKind;
import org.junit.jupiter.api.Test;

/** The facts that docs/API.md lists. */
class DocumentedFactsTest {
  @Test
  void facts_ofEachKind_areListedWithTheirValues() throws IOException {
    var told = Files.readString(Path.of("../docs/API.md"));
    var listed =
        told.substring(told.indexOf("\n## Facts")).lines().filter(l -> l.startsWith("| `")).skip(1);
    assertThat(listed.map(row -> row.substring(0, row.lastIndexOf(" | ") + 3)))
        .containsExactlyElementsOf(
            Arrays.stream(FactKind.values()).map(DocumentedFactsTest::start).toList());
  }

  private static String start(FactKind kind) {
    var names = kind.names().stream().map(n -> '`' + n + '`').collect(Collectors.joining(", "));
    return "| `" + kind.wireName() + "` | " + names + " | ";
  }
}
