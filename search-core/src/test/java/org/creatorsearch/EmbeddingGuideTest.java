package org.creatorsearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that docs/EMBEDDING.md shows in pieces. */
class EmbeddingGuideTest {
  private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  /** Its imports first, and then all else in one method. */
  private static String program() throws IOException {
    var lines =
        SNIPPET
            .matcher(Files.readString(Path.of("../docs/EMBEDDING.md")))
            .results()
            .flatMap(found -> found.group(1).lines())
            .collect(Collectors.partitioningBy(line -> line.startsWith("import ")));
    return "%s\npublic class Guide { public static void run() throws Exception {\n%s\n} }"
        .formatted(
            String.join("\n", Objects.requireNonNull(lines.get(true))),
            String.join("\n", Objects.requireNonNull(lines.get(false))));
  }

  private static void compile(String program, Path out) {
    var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "needs a JDK");
    var problems = new DiagnosticCollector<JavaFileObject>();
    var options = List.of("-proc:none", "-Xlint:all", "-d", out.toString(), "-cp", classPath());
    var source =
        new SimpleJavaFileObject(URI.create("string:///Guide.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return program;
          }
        };
    var compiled = compiler.getTask(null, null, problems, options, null, List.of(source)).call();
    assertThat(compiled).as("%s", problems.getDiagnostics()).isTrue();
  }

  /** The library may run as a module, in which case it is not on the class path. */
  private static String classPath() {
    return "target/classes" + File.pathSeparator + System.getProperty("java.class.path");
  }

  @Test
  void guide_fromItsFirstLineToItsLast_runs(@TempDir Path out) throws Exception {
    compile(program(), out);
    var said = new ByteArrayOutputStream();
    var before = System.out;
    System.setOut(new PrintStream(said, true, UTF_8));
    try (var loader =
        new URLClassLoader(new URL[] {out.toUri().toURL()}, getClass().getClassLoader())) {
      loader.loadClass("Guide").getMethod("run").invoke(null);
    } finally {
      System.setOut(before);
    }
    assertThat(said.toString(UTF_8))
        .contains("2: ", "Austria", "2 creators in", "yt:1 bakenohnei", "WISHES", "Germany: 1")
        .contains("theme Vegan", "unknown_field", "did you mean Optional[country]");
  }
}
