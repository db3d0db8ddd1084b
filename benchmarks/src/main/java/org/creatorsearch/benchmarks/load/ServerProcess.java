package org.creatorsearch.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.creatorsearch.server.CreatorSearch;

/** The service in a process of its own, on a free port. */
final class ServerProcess implements AutoCloseable {
  private final Process process;
  private final URI address;

  private ServerProcess(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Serves an index with the heap and the flags that are advised for it, and returns when it is
   * ready.
   *
   * <p>What it writes on standard error, a line for each request, is thrown away.
   *
   * @throws IOException if it does not start
   */
  static ServerProcess serving(Path index) throws IOException {
    var process =
        new ProcessBuilder(command(index)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    return new ServerProcess(process, address(out, index));
  }

  /** The first line that is an address: a Java that is told to record or to log writes others. */
  static URI address(BufferedReader out, Path index) throws IOException {
    for (var line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith("http")) {
        return URI.create(line);
      }
    }
    throw new IOException("the service did not start on " + index);
  }

  private static List<String> command(Path index) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx4g",
        "--add-modules=jdk.incubator.vector",
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        System.getProperty("java.class.path"),
        CreatorSearch.class.getName(),
        "serve",
        "--port",
        "0",
        "--data",
        index.toString());
  }

  URI address() {
    return address;
  }

  /** Stops it and waits until it has gone. */
  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
