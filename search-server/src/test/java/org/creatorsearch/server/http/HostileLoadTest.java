package org.creatorsearch.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HostileLoadTest {
  private static final String CREATOR = "{\"id\":\"l\",\"platform\":\"x\",\"handle\":\"h\"}\n";

  @RegisterExtension
  static final Running SERVICE = new Running(Running.filled(5), Limits.forProcessors(2));

  @Test
  void load_fewBytesThatUnpackToMany_isTooLargeWithItsLine() throws IOException {
    var bomb = gzip((CREATOR + " ".repeat(1 << 20)).getBytes(UTF_8), 20);

    var answer = SERVICE.post("/v1/creators", bomb);

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.code()).isEqualTo("too_large");
    assertThat(answer.json().path("detail").asText()).matches("line \\d+: more than 100 bytes .*");
  }

  @Test
  void load_thatEndsEarly_keepsAndCommitsTheLinesBefore() throws IOException {
    var committed = SERVICE.engine.stats().committed();
    var few = new StringBuilder();
    for (var i = 0; i < 1_000; i++) {
      few.append(CREATOR.replace("\"l\"", "\"early:" + i + "\""));
    }
    var bomb = new ByteArrayOutputStream();
    bomb.writeBytes(gzip(few.toString().getBytes(UTF_8), 1));
    bomb.writeBytes(gzip(" ".repeat(1 << 20).getBytes(UTF_8), 20));

    var answer = SERVICE.post("/v1/creators", bomb.toByteArray());

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.json().path("detail").asText())
        .startsWith("line 1001: ")
        .endsWith("; the lines accepted before, 1000, are kept");
    assertThat(SERVICE.engine.stats().committed()).isEqualTo(committed + 1_000);
    assertThat(SERVICE.get("/v1/creators/early:999").status()).isEqualTo(200);
  }

  @Test
  void load_gzipCutOff_acceptsEveryLineThatCame() throws IOException {
    var whole = gzip(CREATOR.getBytes(UTF_8), 500);
    var second = gzip((CREATOR + " ".repeat(100_000)).getBytes(UTF_8), 1);
    var cut = new ByteArrayOutputStream();
    cut.writeBytes(whole);
    cut.write(second, 0, second.length - 9);

    var answer = SERVICE.post("/v1/creators", cut.toByteArray()).json();

    assertThat(answer.path("accepted").asInt()).isEqualTo(501);
    assertThat(answer.at("/errors/0/line").asInt()).isEqualTo(502);
    assertThat(answer.at("/errors/0/code").asText()).isEqualTo("malformed_json");
  }

  @Test
  void load_uploadThatBreaksOff_acceptsWhatCameAndSaysWhereItBroke() throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), SERVICE.port())) {
      socket.setSoTimeout(20_000);
      var head = "POST /v1/creators HTTP/1.1\r\nHost: localhost\r\nContent-Length: 999\r\n";
      var sent = head + "Connection: close\r\n\r\n" + CREATOR + "{\"id\":";
      socket.getOutputStream().write(sent.getBytes(UTF_8));
      socket.shutdownOutput();

      assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
          .startsWith("HTTP/1.1 200 ")
          .contains("\"accepted\":1,", "\"rejected\":1,", "\"line\":2,\"code\":\"malformed_json\"")
          .contains("the stream broke in this line: it could not be read to its end");
    }
  }

  @Test
  void load_gzipWithinGzip_isMalformed() throws IOException {
    var answer = SERVICE.post("/v1/creators", gzip(gzip(CREATOR.getBytes(UTF_8), 1), 1));

    assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo("malformed_json");
    assertThat(answer.json().path("accepted").asInt()).isZero();
  }

  @Test
  void load_severalMembers_isReadInFull() throws IOException {
    var twice = new ByteArrayOutputStream();
    twice.writeBytes(gzip(CREATOR.getBytes(UTF_8), 1));
    twice.writeBytes(gzip(CREATOR.getBytes(UTF_8), 1));

    var answer = SERVICE.post("/v1/creators", twice.toByteArray());

    assertThat(answer.json().path("accepted").asInt()).isEqualTo(2);
  }

  @Test
  void steadyStream_nextToNothing_ends() {
    var slow = new SteadyStream(new Endless(), ticking(2));

    assertThatThrownBy(() -> slow.readNBytes(100)).isInstanceOf(Gate.Refusal.class);
  }

  @Test
  void steadyStream_lateThoughSteady_ends() {
    var large = new ByteArrayInputStream(new byte[1 << 20]);
    var late = new SteadyStream(large, ticking(2), Duration.ofSeconds(5));

    assertThatThrownBy(
            () -> {
              while (late.read(new byte[100_000]) >= 0) {}
            })
        .isInstanceOf(Gate.Refusal.class)
        .hasMessageContaining("longer than 5 seconds");
  }

  @Test
  void steadyStream_slowReaderOfPromptBytes_goesOn() throws IOException {
    var clock = new AtomicLong();
    var prompt = new SteadyStream(new Endless(), clock::get);

    for (var i = 0; i < 100; i++) {
      assertThat(prompt.read()).isEqualTo(' ');
      clock.addAndGet(TimeUnit.MINUTES.toNanos(1));
    }
  }

  /** A clock that is so many seconds later each time it is looked at. */
  private static LongSupplier ticking(long seconds) {
    var clock = new AtomicLong();
    return () -> clock.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
  }

  private static byte[] gzip(byte[] part, int times) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      for (var i = 0; i < times; i++) {
        new ByteArrayInputStream(part).transferTo(gzip);
      }
    }
    return packed.toByteArray();
  }

  private static final class Endless extends InputStream {
    @Override
    public int read() {
      return ' ';
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      into[offset] = ' ';
      return 1;
    }
  }
}
