package org.creatorsearch.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class HostGuardTest {
  private final HostGuard guard = new HostGuard(Set.of("Search.Example"));

  @Test
  void ours_localAddressesAndConfiguredNames() {
    assertThat(guard.ours("localhost")).isTrue();
    assertThat(guard.ours("LOCALHOST:7070")).isTrue();
    assertThat(guard.ours("192.168.1.5:80")).isTrue();
    assertThat(guard.ours("[::1]:7070")).isTrue();
    assertThat(guard.ours("search.example:443")).isTrue();
  }

  @Test
  void ours_anythingElse_isNot() {
    assertThat(guard.ours(null)).isFalse();
    assertThat(guard.ours("")).isFalse();
    assertThat(guard.ours("evil.example")).isFalse();
    assertThat(guard.ours("localhost.evil.example")).isFalse();
    assertThat(guard.ours("127.0.0.1.evil.example")).isFalse();
  }

  @Test
  void sameOrigin_comparesHostAndPort() {
    assertThat(HostGuard.sameOrigin(null, "localhost:7070")).isTrue();
    assertThat(HostGuard.sameOrigin("http://localhost:7070", "localhost:7070")).isTrue();
    assertThat(HostGuard.sameOrigin("http://localhost:8080", "localhost:7070")).isFalse();
    assertThat(HostGuard.sameOrigin("null", "localhost:7070")).isFalse();
    assertThat(HostGuard.sameOrigin("not an origin", "localhost:7070")).isFalse();
  }
}
