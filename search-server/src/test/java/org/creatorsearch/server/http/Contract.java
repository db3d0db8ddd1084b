package org.creatorsearch.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The contract for machines, against which every answer of a test is held. */
final class Contract {
  private static final JsonNode CONTRACT = read();

  /** What is said of all paths in the contract's description: no route has a part in it. */
  private static final Set<String> BEFORE_ROUTES = Set.of("405", "414", "431", "505");

  private Contract() {}

  private static JsonNode read() {
    try (var in = Contract.class.getResourceAsStream("/docs-page/openapi.json")) {
      return new JsonMapper().readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static JsonNode document() {
    return CONTRACT;
  }

  /** Fails where a route gave a status that its documentation does not name. */
  static void requireDocumented(String method, URI uri, int status) {
    var code = String.valueOf(status);
    statuses(method, uri.getRawPath())
        .filter(documented -> !BEFORE_ROUTES.contains(code))
        .ifPresent(
            documented ->
                assertThat(documented).as("statuses of %s %s", method, uri).contains(code));
  }

  /** The documented statuses of the route; empty where there is none. */
  private static Optional<Set<String>> statuses(String method, String path) {
    var verb = method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
    return CONTRACT.get("paths").properties().stream()
        .filter(p -> path.matches(p.getKey().replace("{id}", "[^/]+")))
        .map(p -> p.getValue().at("/" + verb + "/responses"))
        .filter(JsonNode::isObject)
        .findFirst()
        .map(
            responses -> {
              var all = new TreeSet<String>();
              responses.fieldNames().forEachRemaining(all::add);
              return all;
            });
  }
}
