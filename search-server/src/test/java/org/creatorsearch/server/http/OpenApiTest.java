package org.creatorsearch.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.server.wire.RequestJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenApiTest {
  private final JsonNode contract = Contract.document();

  @Test
  void paths_areThoseOfTheRoutes() {
    var documented = new TreeSet<String>();
    contract
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        m -> documented.add(m.toUpperCase(Locale.ROOT) + " " + path.getKey())));

    assertThat(documented).isEqualTo(served());
  }

  private static Set<String> served() {
    var served = new TreeSet<String>();
    var limits = Limits.forProcessors(1);
    try (var engine = SearchEngine.inMemory()) {
      var turns = Turns.within(limits);
      new Routes(engine, limits, turns, new Telemetry(engine, turns.searches()))
          .table()
          .forEach(r -> served.add(r.method().name() + " " + r.path()));
    }
    return served;
  }

  @Test
  void references_leadSomewhere() {
    assertThat(contract.get("openapi").asText()).startsWith("3.1");
    for (var reference : contract.findValuesAsText("$ref")) {
      assertThat(contract.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
    }
  }

  @Test
  void errorCodes_areThoseOfTheLibrary() {
    var documented = new ArrayList<String>();
    contract
        .at("/components/schemas/Problem/properties/code/enum")
        .forEach(c -> documented.add(c.asText()));

    assertThat(documented)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ErrorCode.values()).map(ErrorCode::wireName).toList());
  }

  @ParameterizedTest
  @EnumSource(ErrorCode.class)
  void statuses_ofErrorCodes_areNamedByARoute(ErrorCode code) {
    var status = String.valueOf(Problems.status(code).getCode());

    assertThat(contract.get("paths").findValues("responses"))
        .as(status)
        .anyMatch(responses -> responses.has(status));
  }

  @Test
  void requireDocumented_statusThatARouteDoesNotName_fails() {
    var route = URI.create("/v1/creators/a");

    Contract.requireDocumented("DELETE", route, 404);
    assertThatThrownBy(() -> Contract.requireDocumented("DELETE", route, 410))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void errorCodes_haveAParagraphInThePage() throws IOException {
    try (var in = OpenApiTest.class.getResourceAsStream("/docs-page/index.html")) {
      var page = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
      for (var code : ErrorCode.values()) {
        assertThat(page).contains("id=\"" + code.wireName() + "\"");
      }
    }
  }

  @Test
  void exampleOfASearch_isOne() {
    var example =
        contract.at("/paths/~1v1~1search/post/requestBody/content/application~1json/example");

    assertThat(RequestJson.read(example.toString().getBytes(UTF_8)).filters()).hasSize(2);
  }
}
