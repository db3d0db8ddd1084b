package org.creatorsearch.server.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.staticfiles.ResourceHandler;
import io.javalin.http.staticfiles.StaticFileConfig;
import io.javalin.security.RouteRole;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The web page and the documentation page, from the class path. Only names of plain characters
 * without {@code ..} are looked up, so nothing else on the class path can be reached.
 *
 * <p>Files are revalidated by their tag, so that a new version shows at once. What has its version
 * in the path is kept for good: files of WebJars, and those of the page's {@link Edition}.
 */
final class Assets implements ResourceHandler {
  private static final Pattern NAME =
      Pattern.compile("([A-Za-z0-9@_-][A-Za-z0-9@._-]*/)*[A-Za-z0-9@_-][A-Za-z0-9@._-]*");
  private static final String FOREVER = "public, max-age=31536000, immutable";

  private static final String INDEX = "web/index.html";
  private static final Edition EDITION =
      Edition.of(Assets.class.getClassLoader().getResource(INDEX));
  private static final Pattern ANY_EDITION = Pattern.compile('^' + Edition.ROOT + "[^/]+/");

  /** Where the class path holds what is below a path of ours; the longest one counts. */
  private static final Map<String, String> ROOTS =
      Map.of("docs/", "docs-page/", "web/", "web/", "webjars/", "META-INF/resources/webjars/");

  private static final ConcurrentHashMap<String, Optional<Asset>> LOADED =
      new ConcurrentHashMap<>();

  static void docs(Context ctx) {
    send(ctx, "docs-page/index.html", "no-cache");
  }

  static void openApi(Context ctx) {
    send(ctx, "docs-page/openapi.json", "no-cache");
  }

  /** Whether there is a file at the path, whatever the method. */
  static boolean has(Context ctx) {
    return resource(ctx).flatMap(Assets::find).isPresent();
  }

  @Override
  public boolean canHandle(Context ctx) {
    return has(ctx);
  }

  @Override
  public boolean handle(Context ctx) {
    var resource = resource(ctx).filter(r -> find(r).isPresent());
    resource.ifPresent(r -> send(ctx, r, isVersioned(ctx.path()) ? FOREVER : "no-cache"));
    return resource.isPresent();
  }

  private static boolean isVersioned(String path) {
    return path.startsWith("/webjars/")
        || (!EDITION.path().isEmpty() && path.startsWith('/' + EDITION.path()));
  }

  /**
   * The resource that a path means; files of the page are also found without {@code web/}, and in
   * any edition: a page that was opened before an update can ask for more.
   */
  private static Optional<String> resource(Context ctx) {
    var path = ctx.path().substring(1);
    if (path.isEmpty()) {
      return Optional.of(INDEX);
    }
    if (!NAME.matcher(path).matches()) {
      return Optional.empty();
    }
    return ROOTS.entrySet().stream()
        .filter(root -> path.startsWith(root.getKey()))
        .map(root -> root.getValue() + path.substring(root.getKey().length()))
        .findFirst()
        .or(() -> Optional.of("web/" + ANY_EDITION.matcher(path).replaceFirst("")));
  }

  /** Only what exists is remembered: clients can make up names without end. */
  private static Optional<Asset> find(String resource) {
    var known = LOADED.get(resource);
    if (known != null) {
      return known;
    }
    var loaded = Asset.load(resource);
    if (resource.equals(INDEX)) {
      loaded = loaded.map(page -> page.with(EDITION.within(page.plain())));
    }
    if (loaded.isPresent()) {
      LOADED.put(resource, loaded);
    }
    return loaded;
  }

  private static void send(Context ctx, String resource, String caching) {
    var asset = find(resource).orElseThrow();
    ctx.header("Cache-Control", caching);
    ctx.header("ETag", asset.tag());
    ctx.header("Vary", "Accept-Encoding");
    var known = ctx.req().getHeader("If-None-Match");
    if (known != null && known.contains(asset.tag())) {
      ctx.status(HttpStatus.NOT_MODIFIED);
      return;
    }
    ctx.contentType(asset.type());
    var accepted = ctx.req().getHeader("Accept-Encoding");
    ctx.disableCompression();
    if (asset.isSmallerCompressed() && accepted != null && accepted.contains("gzip")) {
      ctx.header("Content-Encoding", "gzip");
      ctx.result(asset.compressed());
    } else {
      ctx.result(asset.plain());
    }
  }

  @Override
  public boolean addStaticFileConfig(StaticFileConfig config) {
    return false;
  }

  @Override
  public Set<RouteRole> resourceRouteRoles(Context ctx) {
    return Set.of();
  }
}
