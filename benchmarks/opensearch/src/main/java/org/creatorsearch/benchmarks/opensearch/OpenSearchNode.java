package org.creatorsearch.benchmarks.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * The program: {@code java -jar opensearch-peer.jar DIRECTORY}. Prints its address, and ends when
 * its input does.
 */
public final class OpenSearchNode {
  private static final String NODE = "peer";

  private OpenSearchNode() {}

  /** Runs the node until standard input ends. */
  public static void main(String[] args) throws IOException {
    // The node tells standard output what it does.
    var answers = new PrintStream(System.out, true, UTF_8);
    System.setOut(System.err);
    var home = Path.of(args[0]).toAbsolutePath();
    var http = freePort();
    var runner = new OpenSearchRunner();
    runner.setMaxHttpPort(-1);
    runner.onBuild(
        (id, settings) -> {
          settings.put("node.name", NODE);
          settings.put("network.host", "127.0.0.1");
          settings.put("http.port", http);
          settings.put("transport.port", "0");
          settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
        });
    // The runner adds the number of the node to the port.
    runner.build(
        OpenSearchRunner.newConfigs()
            .basePath(home.toString())
            .clusterName(NODE)
            .numOfNode(1)
            .baseHttpPort(http - 1)
            .disableESLogger());
    answers.println("http://127.0.0.1:" + http);
    while (System.in.read() >= 0) {
      // Nothing is said to this program.
    }
    runner.close();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
