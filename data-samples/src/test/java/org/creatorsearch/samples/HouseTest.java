package org.creatorsearch.samples;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house: who may lean on whom. */
final class HouseTest {
  private static final String ROOT = "org.creatorsearch.samples";

  /** Lowest layer first; packages of one layer do not know each other. */
  private static final List<List<String>> LAYERS =
      List.of(
          List.of(""),
          List.of(".generated", ".imported.ledger", ".imported.sort", ".imported.text"),
          List.of(".imported.table", ".imported.theme"),
          List.of(".imported.profile"),
          List.of(".imported.influencer", ".imported.video", ".imported.vtuber"),
          List.of(".imported.channel"),
          List.of(".imported"));

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
        .allowEmptyShould(notBelow.length == 0)
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

  @Test
  void library_isNotKnownHere() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.creatorsearch..").and(not(resideInAPackage(ROOT + ".."))))
        .check(CLASSES);
  }
}
