package org.creatorsearch.samples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house: who may lean on whom, and what strangers see. */
final class HouseTest {
  private static final String ROOT = "org.creatorsearch.samples";

  /** Lowest layer first; packages of one layer do not know each other. */
  private static final List<List<String>> LAYERS =
      List.of(
          List.of(""),
          List.of(".generated.chance", ".imported.ledger", ".imported.sort", ".imported.text"),
          List.of(".generated.world", ".imported.table", ".imported.theme"),
          List.of(".generated"),
          List.of(".imported.profile"),
          List.of(".imported.influencer", ".imported.video", ".imported.vtuber"),
          List.of(".imported.channel"),
          List.of(".imported"));

  private static final Pattern EXPORTS = Pattern.compile("exports (\\S+);");

  private static final Pattern LIBRARY = Pattern.compile("org\\.creatorsearch(?!\\.samples\\b)");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrl(TextTable.class.getProtectionDomain().getCodeSource().getLocation());

  @TestFactory
  Stream<DynamicTest> packages_importOnlyFromLowerLayers() {
    return LAYERS.stream()
        .flatMap(
            layer ->
                layer.stream()
                    .map(p -> DynamicTest.dynamicTest(ROOT + p, () -> leansDown(p, layer))));
  }

  private static void leansDown(String name, List<String> layer) {
    String[] notBelow =
        LAYERS.subList(LAYERS.indexOf(layer), LAYERS.size()).stream()
            .flatMap(List::stream)
            .filter(p -> !p.equals(name))
            .map(p -> ROOT + p)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ROOT + name)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(notBelow)
        .check(CLASSES);
  }

  @Test
  void packages_haveNoCycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyPackage_isInALayer() {
    var known = LAYERS.stream().flatMap(List::stream).map(p -> ROOT + p).toList();

    assertThat(CLASSES.stream().map(JavaClass::getPackageName).filter(p -> !p.isEmpty()).distinct())
        .containsExactlyInAnyOrderElementsOf(known);
  }

  /** Read in the sources, since bytecode keeps no trace of where a constant came from. */
  @Test
  void library_isNotKnownHere() throws IOException {
    assertThat(sources(Path.of("src/main/java")))
        .isNotEmpty()
        .allSatisfy(source -> assertThat(source).content().doesNotContainPattern(LIBRARY));
  }

  @Test
  void names_areNotThoseOfTheLibrary() throws IOException {
    assertThat(typesIn(Path.of("src/main/java")))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(typesIn(Path.of("../search-core/src/main/java")));
  }

  private static Set<String> typesIn(Path root) throws IOException {
    return sources(root).stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> name.indexOf('-') < 0)
        .collect(Collectors.toSet());
  }

  private static List<Path> sources(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  @Test
  void signaturesForEverybody_nameNothingElse() throws IOException {
    Set<String> exported = exported();

    assertThat(CLASSES.stream())
        .filteredOn(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
        .filteredOn(c -> exported.contains(c.getPackageName()))
        .isNotEmpty()
        .flatExtracting(JavaClass::getCodeUnits)
        .filteredOn(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
        .flatMap(
            u ->
                Stream.concat(Stream.of(u.getRawReturnType()), u.getRawParameterTypes().stream())
                    .toList())
        .filteredOn(type -> type.getPackageName().startsWith(ROOT))
        .allMatch(type -> exported.contains(type.getPackageName()));
  }

  @Test
  void publicTypesForEverybody_areATenthAtMost() throws IOException {
    Set<String> exported = exported();
    List<JavaClass> own = CLASSES.stream().filter(JavaClass::isTopLevelClass).toList();
    long seen =
        own.stream()
            .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(c -> exported.contains(c.getPackageName()))
            .count();

    assertThat(seen / (double) own.size()).isLessThanOrEqualTo(0.1);
  }

  private static Set<String> exported() throws IOException {
    String module = Files.readString(Path.of("src/main/java/module-info.java"));
    return EXPORTS
        .matcher(module)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }
}
