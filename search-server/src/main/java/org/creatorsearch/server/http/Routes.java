package org.creatorsearch.server.http;

import static io.javalin.http.HandlerType.DELETE;
import static io.javalin.http.HandlerType.GET;
import static io.javalin.http.HandlerType.HEAD;
import static io.javalin.http.HandlerType.POST;
import static io.javalin.http.HandlerType.PUT;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;
import org.creatorsearch.SearchEngine;

/** The table of the contract: which method on which path is answered by whom. */
final class Routes {
  /** The request attribute that holds the path of the route taken. */
  static final String TAKEN = "creatorsearch.route";

  private final List<Route> table;

  /** One row. A path holds its parameters in braces. */
  record Route(HandlerType method, String path, Handler handler) {}

  Routes(SearchEngine engine, Limits limits, Turns turns, Telemetry telemetry) {
    var bodies = new Bodies(limits.heldBodyBytes());
    var searches = new SearchResource(engine, limits, bodies, turns.searches());
    var sheets = new SheetResource(engine, turns.sheets(), searches);
    var descriptions = new DescriptionResource(engine, limits, bodies, turns.searches());
    var creators = new CreatorResource(engine, limits, bodies, turns.changes());
    var bulk = new BulkResource(engine, turns.loads());
    var state = new StateResource(engine, telemetry);
    table =
        List.of(
            new Route(GET, "/v1/search", searches::byLink),
            new Route(POST, "/v1/search", searches::byBody),
            new Route(GET, "/v1/search.csv", sheets::byLink),
            new Route(GET, "/v1/related", searches::related),
            new Route(POST, "/v1/explain", searches::explain),
            new Route(GET, "/v1/fields", descriptions::fields),
            new Route(GET, "/v1/rankings", descriptions::rankings),
            new Route(GET, "/v1/peers", descriptions::peers),
            new Route(POST, "/v1/interpret", descriptions::interpret),
            new Route(GET, "/v1/suggest", descriptions::suggest),
            new Route(GET, "/v1/creators/{id}", creators::get),
            new Route(PUT, "/v1/creators/{id}", creators::put),
            new Route(DELETE, "/v1/creators/{id}", creators::delete),
            new Route(POST, "/v1/creators", bulk::post),
            new Route(GET, "/healthz", state::alive),
            new Route(GET, "/readyz", state::ready),
            new Route(GET, "/metrics", state::metrics),
            new Route(GET, "/openapi.json", Assets::openApi),
            new Route(GET, "/docs", Assets::docs));
  }

  List<Route> table() {
    return table;
  }

  void addTo(RoutesConfig routes) {
    for (var route : table) {
      routes.addHttpHandler(route.method(), route.path(), noting(route));
      if (route.method().equals(GET)) {
        // HEAD is GET without the body, which Jetty leaves out by itself (RFC 9110, 9.3.2).
        routes.addHttpHandler(HEAD, route.path(), noting(route));
      }
    }
  }

  private static Handler noting(Route route) {
    return ctx -> {
      ctx.req().setAttribute(TAKEN, route.path());
      route.handler().handle(ctx);
    };
  }
}
