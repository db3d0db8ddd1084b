package org.creatorsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java in the README is Java. */
class ReadmeTest {
  private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  private static List<String> snippets() throws IOException {
    return SNIPPET
        .matcher(Files.readString(Path.of("../README.md")))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static JavaFileObject source(String snippet) {
    var code =
        """
        import org.creatorsearch.*;
        import org.creatorsearch.creator.*;
        import org.creatorsearch.query.*;
        class Snippet { void run() throws Exception { %s } }
        """
            .formatted(snippet);
    return new SimpleJavaFileObject(
        URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return code;
      }
    };
  }

  @Test
  void readme_javaSnippets_compile(@TempDir Path out) throws IOException {
    var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "needs a JDK");
    assertThat(snippets()).isNotEmpty();
    for (var snippet : snippets()) {
      var problems = new DiagnosticCollector<JavaFileObject>();
      var options = List.of("-proc:none", "-d", out.toString(), "-cp", classPath());

      var compiled =
          compiler.getTask(null, null, problems, options, null, List.of(source(snippet))).call();

      assertThat(compiled).as("%s", problems.getDiagnostics()).isTrue();
    }
  }

  /** The library may run as a module, in which case it is not on the class path. */
  private static String classPath() {
    return "target/classes" + File.pathSeparator + System.getProperty("java.class.path");
  }
}
