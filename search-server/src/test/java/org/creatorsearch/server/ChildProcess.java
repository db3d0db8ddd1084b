package org.creatorsearch.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The service in a process of its own, as a user runs it, so that it can be killed. */
final class ChildProcess implements AutoCloseable {
  private static final String UNLIMITED = "unlimited";

  private final Process process;
  private final URI address;

  private ChildProcess(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /** Serves {@code data} with so much heap, and returns when it says that it is ready. */
  static ChildProcess serving(Path data, String heap) throws IOException {
    return serving(data, heap, UNLIMITED, ProcessBuilder.Redirect.DISCARD);
  }

  /**
   * The same where no file can grow beyond so many KiB, which is how a full disk looks from within,
   * and with what it complains of in a file.
   */
  static ChildProcess cramped(Path data, int fileKib, Path errors) throws IOException {
    var to = ProcessBuilder.Redirect.to(errors.toFile());
    return serving(data, "-Xmx512m", String.valueOf(fileKib), to);
  }

  private static ChildProcess serving(
      Path data, String heap, String fileKib, ProcessBuilder.Redirect errors) throws IOException {
    var command = new ArrayList<>(List.of("bash", "-c", "ulimit -f " + fileKib + "; exec \"$@\""));
    command.addAll(List.of("bash"));
    command.addAll(serve(data, heap));
    var process = new ProcessBuilder(command).redirectError(errors).start();
    var out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    return new ChildProcess(
        process, URI.create(Objects.requireNonNull(out.readLine(), "the service did not start")));
  }

  private static List<String> serve(Path data, String heap) {
    var command = new ArrayList<>(List.of(java(), heap, "--add-modules", "jdk.incubator.vector"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(CreatorSearch.class.getName(), "serve", "--port", "0"));
    command.addAll(List.of("--data", data.toString()));
    return command;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  URI uri(String path) {
    return address.resolve(path);
  }

  /** SIGKILL: no hook runs, nothing is flushed. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
  }

  /** SIGTERM, as a service manager stops it. */
  int terminate() throws InterruptedException {
    process.destroy();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
