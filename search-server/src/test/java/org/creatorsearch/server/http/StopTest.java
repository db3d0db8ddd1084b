package org.creatorsearch.server.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.creatorsearch.SearchEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class StopTest {
  private static final String LINE = "{\"id\":\"s\",\"platform\":\"x\",\"handle\":\"h\"}\n";

  @Test
  void close_requestThatDoesNotEnd_isOneLineAndTheIndexIsKept(@TempDir Path data) throws Exception {
    var log = (Logger) LoggerFactory.getLogger(HttpService.class);
    var lines = new ListAppender<ILoggingEvent>();
    lines.start();
    log.addAppender(lines);
    var added = new CountDownLatch(1);
    var engine = Interposed.after(SearchEngine.open(data), "upsert", added::countDown);
    var service = new Running(engine, TestLimits.stopTimeout(Duration.ofMillis(1)));
    try (var load = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
      var head = "POST /v1/creators HTTP/1.1\r\nHost: localhost\r\nContent-Length: 999\r\n\r\n";
      load.getOutputStream().write((head + LINE).getBytes(US_ASCII));
      assertThat(added.await(20, TimeUnit.SECONDS)).isTrue();
      service.close();
    } finally {
      log.detachAppender(lines);
    }

    assertThat(lines.list).hasSize(1);
    assertThat(lines.list.getFirst().getLevel()).isEqualTo(Level.WARN);
    assertThat(lines.list.getFirst().getFormattedMessage())
        .isEqualTo("cut off requests that had not ended 0.001 s after the signal to stop");
    assertThat(lines.list.getFirst().getThrowableProxy()).isNull();
    try (var again = SearchEngine.open(data)) {
      assertThat(again.stats().creators()).isEqualTo(1);
    }
  }
}
