package org.creatorsearch.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.creatorsearch.query.Rankings;
import org.creatorsearch.server.http.Limits;
import org.junit.jupiter.api.Test;

class ServerConfigTest {
  @Test
  void defaults_serveThisMachineAloneWithASample() {
    var config = ServerConfig.defaults();

    assertThat(config.host()).isEqualTo("127.0.0.1");
    assertThat(config.port()).isEqualTo(7070);
    assertThat(config.names()).isEmpty();
    assertThat(config.data()).isEmpty();
    assertThat(config.sample()).isEqualTo(2_000);
    assertThat(config.seed()).isEqualTo(1);
  }

  @Test
  void limits_ofFourProcessors_areThoseOfTheContract() {
    assertThat(Limits.forProcessors(4))
        .isEqualTo(
            new Limits(
                262_144,
                1_048_576,
                33_554_432,
                16_384,
                Duration.ofSeconds(10),
                8,
                256,
                Duration.ofSeconds(5),
                4,
                2,
                Duration.ofSeconds(60),
                Duration.ofSeconds(20)));
  }

  @Test
  void limits_ofASmallHeap_holdFewerBodiesAndAlwaysTheLargest() {
    var usual = Limits.forProcessors(1);

    assertThat(usual.withinHeap(64 << 20).heldBodyBytes()).isEqualTo(4 << 20);
    assertThat(usual.withinHeap(1 << 20).heldBodyBytes()).isEqualTo(usual.creatorBodyBytes());
    assertThat(usual.withinHeap(Long.MAX_VALUE)).isEqualTo(usual);
  }

  @Test
  void address_ofLocalOrAnyHost_isLocalhost() {
    assertThat(at("127.0.0.1").address(7070)).isEqualTo("http://localhost:7070");
    assertThat(at("0.0.0.0").address(80)).isEqualTo("http://localhost:80");
    assertThat(at("10.1.2.3").address(80)).isEqualTo("http://10.1.2.3:80");
  }

  private static ServerConfig at(String host) {
    return new ServerConfig(
        host, 0, Set.of(), Optional.empty(), 0, 1, Rankings.standard(), Limits.forProcessors(1));
  }
}
