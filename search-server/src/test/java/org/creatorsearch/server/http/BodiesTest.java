package org.creatorsearch.server.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** There is room for four of the largest bodies that a search may have. */
class BodiesTest {
  @RegisterExtension
  static final Running SERVICE =
      new Running(Running.filled(5), Limits.forProcessors(2).withinHeap(0));

  private static final int ROOM = Limits.forProcessors(2).withinHeap(0).heldBodyBytes();
  private static final int LARGEST = Limits.forProcessors(2).searchBodyBytes();

  /** A search whose body is on its way: all of it is announced, nothing is sent. */
  private static final class Unsent implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader answer;

    Unsent(String announced) throws IOException {
      socket = new Socket(InetAddress.getLoopbackAddress(), SERVICE.port());
      socket.setSoTimeout(20_000);
      answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
      write("POST /v1/search HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n");
      write(announced + "\r\n\r\n");
    }

    void write(String text) throws IOException {
      socket.getOutputStream().write(text.getBytes(US_ASCII));
    }

    /** The number of the next status, past what is left of the answer before. */
    String status() throws IOException {
      for (var line = answer.readLine(); line != null; line = answer.readLine()) {
        if (line.startsWith("HTTP/1.1 ")) {
          return line.substring(9, 12);
        }
      }
      return "none";
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  private static Unsent large() throws IOException {
    return new Unsent("Content-Length: " + LARGEST);
  }

  private static String search(int length) {
    return "{\"size\":0" + " ".repeat(length - 10) + "}";
  }

  @Test
  void receive_moreThanThereIsRoomFor_isOverloadedUntilThereIsAgain() throws Exception {
    assertThat(ROOM).isEqualTo(4 * LARGEST);
    try (var first = large();
        var second = large();
        var third = large();
        var fourth = large()) {
      for (var held : new Unsent[] {first, second, third, fourth}) {
        // The sign to go on comes with the first look at the body, which is when there is room.
        assertThat(held.status()).isEqualTo("100");
      }

      var refused = SERVICE.post("/v1/search", search(LARGEST));
      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.code()).isEqualTo("overloaded");
      assertThat(refused.header("Retry-After")).isEqualTo("1");
      assertThat(SERVICE.get("/v1/search?size=0").status()).isEqualTo(200);

      first.write(search(LARGEST));
      assertThat(first.status()).isEqualTo("200");
      assertThat(SERVICE.post("/v1/search", search(LARGEST)).status()).isEqualTo(200);
    }
  }

  @Test
  void receive_bodyThatFails_givesItsRoomBack() {
    for (var i = 0; i < 2 * ROOM / LARGEST; i++) {
      var wrong = "{".repeat(LARGEST);
      assertThat(SERVICE.post("/v1/search", wrong).status()).isIn(400, 413);
      assertThat(SERVICE.post("/v1/search", wrong + " ").code()).isEqualTo("too_large");
    }

    assertThat(SERVICE.post("/v1/search", search(LARGEST)).status()).isEqualTo(200);
  }

  @Test
  void receive_lengthUnknown_takesRoomForTheLargestOfItsKind() throws Exception {
    try (var chunked = new Unsent("Transfer-Encoding: chunked")) {
      assertThat(chunked.status()).isEqualTo("100");
      chunked.write("b\r\n{\"size\":0}\n\r\n0\r\n\r\n");

      assertThat(chunked.status()).isEqualTo("200");
    }
  }

  @Test
  void receive_tooLargeWhereTheClientAsksFirst_isRefusedWithoutASign() throws Exception {
    try (var vast = new Unsent("Content-Length: " + (LARGEST + 1))) {
      assertThat(vast.status()).isEqualTo("413");
    }
  }
}
