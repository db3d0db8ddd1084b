package org.creatorsearch.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.creatorsearch.schema.Schema;
import org.junit.jupiter.api.Test;

class RequestRoundTripTest {
  private static final int REQUESTS = 3_000;

  @Test
  void json_anyRequest_readsBackAsTheSame() {
    var requests = new RandomRequests(new Random(11));
    for (var i = 0; i < REQUESTS; i++) {
      var request = requests.next();
      JsonBody body = json -> RequestJson.write(request, json);
      assertThat(RequestJson.read(body.bytes())).isEqualTo(request);
    }
  }

  @Test
  void link_anyRequest_readsBackAsTheSame() {
    var links = new RequestLink(Schema.standard());
    var requests = new RandomRequests(new Random(12));
    for (var i = 0; i < REQUESTS; i++) {
      var request = requests.next();
      assertThat(links.read(links.write(request))).isEqualTo(request);
    }
  }
}
