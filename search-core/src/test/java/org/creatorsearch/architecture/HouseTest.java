package org.creatorsearch.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creatorsearch.SearchEngine;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house: who may lean on whom, and how large a room may grow. */
final class HouseTest {
  private static final String ROOT = "org.creatorsearch";

  /**
   * Lowest layer first; packages of one layer do not know each other, except where {@link #LAYERS}
   * nests them.
   */
  private static final List<List<String>> LAYERS =
      List.of(
          List.of("error"),
          List.of("json", "creator", "theme", "fact"),
          List.of("schema"),
          List.of("measure", "query", "safety"),
          List.of("result"),
          List.of("brief", "ingest"),
          List.of("internal.column", "internal.text", "internal.norms"),
          List.of("internal.index"),
          List.of("internal.plan"),
          List.of("internal.rank"),
          List.of("internal.arrange"),
          List.of("internal.execute"));

  /** The library's own classes alone, whatever else shares its packages on the class path. */
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrl(SearchEngine.class.getProtectionDomain().getCodeSource().getLocation());

  @TestFactory
  Stream<DynamicTest> packages_importOnlyFromLowerLayers() {
    return LAYERS.stream()
        .flatMap(List::stream)
        .map(p -> DynamicTest.dynamicTest(p, () -> leansDown(p)));
  }

  private static void leansDown(String name) {
    var layer = LAYERS.stream().filter(l -> l.contains(name)).findFirst().orElseThrow();
    var notBelow =
        LAYERS.subList(LAYERS.indexOf(layer), LAYERS.size()).stream()
            .flatMap(List::stream)
            .filter(p -> !p.equals(name))
            .map(p -> ROOT + "." + p)
            .toList();
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + name)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            Stream.concat(notBelow.stream(), Stream.of(ROOT)).toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void packages_haveNoCycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyPackage_isInALayer() {
    var known = LAYERS.stream().flatMap(List::stream).map(p -> ROOT + "." + p).toList();

    assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
        .filteredOn(p -> !p.equals(ROOT))
        .containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void roaring_isNamedByColumnsAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".internal.column")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.roaringbitmap..")
        .check(CLASSES);
  }

  @Test
  void lucene_isNamedInsideAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".internal..", ROOT)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.lucene..", "org.tartarus..")
        .check(CLASSES);
  }

  @Test
  void names_sayWhatThingsAre() {
    assertThat(CLASSES.stream().map(JavaClass::getSimpleName))
        .noneMatch(n -> n.matches(".*(Utils?|Helpers?|Managers?|Misc|Common|Impl)"));
  }

  @Test
  void publicTypes_areTheSmallerPart() {
    var own = CLASSES.stream().filter(JavaClass::isTopLevelClass).toList();
    var exported =
        own.stream()
            .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(c -> !c.getPackageName().contains(".internal."))
            .count();

    assertThat(exported / (double) own.size()).isLessThanOrEqualTo(0.45);
  }

  @Test
  void packagesOutsideInternal_areExported_jsonToTheServiceAlone() throws IOException {
    var module = Files.readString(Path.of("src/main/java/module-info.java"));
    var exported = Pattern.compile("exports (\\S+);").matcher(module).results();

    assertThat(exported.map(m -> m.group(1)))
        .containsExactlyInAnyOrderElementsOf(
            CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(HouseTest::isForEverybody)
                .distinct()
                .toList());
  }

  @Test
  void signaturesForEverybody_nameNothingElse() {
    assertThat(CLASSES.stream())
        .filteredOn(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
        .filteredOn(c -> isForEverybody(c.getPackageName()))
        .flatExtracting(JavaClass::getCodeUnits)
        .filteredOn(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
        .flatMap(u -> Stream.concat(Stream.of(u.getRawReturnType()), types(u)).toList())
        .filteredOn(type -> type.getPackageName().startsWith(ROOT))
        .allMatch(type -> isForEverybody(type.getPackageName()));
  }

  private static Stream<JavaClass> types(JavaCodeUnit unit) {
    return unit.getRawParameterTypes().stream();
  }

  private static boolean isForEverybody(String name) {
    return !name.contains(".internal.") && !name.equals(ROOT + ".json");
  }

  @TestFactory
  Stream<DynamicTest> files_areSmall() throws IOException {
    return sources().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(450)));
  }

  @Test
  void everyPackage_hasAGuide() throws IOException {
    assertThat(sources().stream().map(Path::getParent).distinct())
        .filteredOn(p -> p.toString().contains("creatorsearch"))
        .allSatisfy(p -> assertThat(p.resolve("package-info.java")).exists());
  }

  /** The main code of every module. */
  private static List<Path> sources() throws IOException {
    try (var files = Files.walk(Path.of(".."))) {
      return files
          .filter(p -> p.toString().endsWith(".java"))
          .filter(p -> p.toString().contains("src/main/java"))
          .filter(p -> !p.toString().contains("/target/"))
          .toList();
    }
  }
}
