package org.creatorsearch.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrowdTest {
  /** Together about twice the heap. */
  private static final int CLIENTS = 200;

  private static final int LARGEST = 1 << 20;
  private static final String HEAP = "-Xmx96m";

  private static final String BEGIN = "{\"id\":\"c\",\"platform\":\"x\",\"handle\":\"h\"";

  /** All but the last byte of a profile. */
  private static final byte[] UNFINISHED =
      (BEGIN + " ".repeat(LARGEST - BEGIN.length() - 1)).getBytes(US_ASCII);

  @Test
  void put_moreUnfinishedBodiesThanTheHeapHolds_leaveTheServiceAlive(@TempDir Path data)
      throws Exception {
    var clients = new ArrayList<Socket>();
    try (var child = ChildProcess.serving(data, HEAP)) {
      for (var i = 0; i < CLIENTS; i++) {
        clients.add(unfinished(child.uri("/v1/creators/c?refresh=false")));
      }
      assertThat(alive(child)).isEqualTo(200);

      var statuses = new ArrayList<String>();
      for (var client : clients) {
        client.getOutputStream().write('}');
        statuses.add(status(client));
      }
      assertThat(statuses).contains("201", "503").isSubsetOf("200", "201", "503");
    } finally {
      for (var client : clients) {
        client.close();
      }
    }
  }

  private static Socket unfinished(URI uri) throws IOException {
    var socket = new Socket(uri.getHost(), uri.getPort());
    socket.setSoTimeout(60_000);
    var head =
        "PUT %s?%s HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n"
            .formatted(uri.getPath(), uri.getQuery(), LARGEST);
    socket.getOutputStream().write(head.getBytes(US_ASCII));
    socket.getOutputStream().write(UNFINISHED);
    return socket;
  }

  private static int alive(ChildProcess child) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(child.uri("/healthz")).build();
      return client.send(request, BodyHandlers.discarding()).statusCode();
    }
  }

  private static String status(Socket client) throws IOException {
    var in = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
    return in.readLine().substring(9, 12);
  }
}
