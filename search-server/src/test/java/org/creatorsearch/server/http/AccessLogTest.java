package org.creatorsearch.server.http;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class AccessLogTest {
  /** Lines come when a request has ended, which may be after its client knows. */
  private static final class Lines extends AppenderBase<ILoggingEvent> {
    final LinkedBlockingQueue<String> queue = new LinkedBlockingQueue<>();

    @Override
    protected void append(ILoggingEvent event) {
      queue.add(event.getFormattedMessage());
    }
  }

  @Test
  void request_ended_isOneLineWithoutItsQuery() throws Exception {
    var lines = new Lines();
    lines.start();
    var log = (Logger) LoggerFactory.getLogger("access");
    log.addAppender(lines);
    try (var service = new Running(Running.filled(3), Limits.forProcessors(1))) {
      var answer = service.get("/v1/search?q=somebody");
      var text = lines.queue.poll(10, SECONDS);
      var line = new JsonMapper().readTree(text);

      assertThat(text).doesNotContain("somebody", "\n");
      assertThat(line.get("method").asText()).isEqualTo("GET");
      assertThat(line.get("path").asText()).isEqualTo("/v1/search");
      assertThat(line.get("status").intValue()).isEqualTo(200);
      assertThat(line.get("bytes").intValue()).isEqualTo(answer.body().length());
      assertThat(line.get("micros").longValue()).isPositive();
      assertThat(line.get("id").asText()).isEqualTo(answer.header("X-Request-Id"));
    } finally {
      log.detachAppender(lines);
    }
  }
}
