package org.creatorsearch.server;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.creatorsearch.server",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule LAYERS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("wire")
          .definedBy("org.creatorsearch.server.wire")
          .layer("http")
          .definedBy("org.creatorsearch.server.http")
          .layer("cli")
          .definedBy("org.creatorsearch.server.cli")
          .layer("root")
          .definedBy("org.creatorsearch.server")
          .whereLayer("root")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("http")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("cli")
          .mayOnlyBeAccessedByLayers("root")
          .whereLayer("wire")
          .mayOnlyBeAccessedByLayers("http", "cli");

  @ArchTest
  static final ArchRule ONLY_HTTP_NAMES_JAVALIN =
      noClasses()
          .that(not(resideInAPackage("org.creatorsearch.server.http")))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..");

  @ArchTest
  static final ArchRule ENGINE_IS_USED_THROUGH_ITS_FACADE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.creatorsearch.internal..", "org.apache.lucene..", "org.roaringbitmap..");

  @ArchTest
  static final ArchRule NAMES_ARE_CONCEPTS =
      classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)");
}
