package org.creatorsearch.server.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.net.BindException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.creatorsearch.SearchEngine;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running service. Closing it lets running requests end, and leaves the engine open. */
public final class HttpService implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HttpService.class);

  private final Javalin javalin;
  private final Turns turns;
  private final Limits limits;

  private HttpService(Javalin javalin, Turns turns, Limits limits) {
    this.javalin = javalin;
    this.turns = turns;
    this.limits = limits;
  }

  /**
   * Starts to serve {@code engine}.
   *
   * @param host the address to bind; {@code 127.0.0.1} for this machine alone
   * @param port the port; 0 for any free one
   * @param names host names that requests may use besides {@code localhost} and addresses
   * @throws IOException if the port is in use or may not be bound
   */
  public static HttpService start(
      SearchEngine engine, String host, int port, Set<String> names, Limits limits)
      throws IOException {
    var turns = Turns.within(limits);
    var telemetry = new Telemetry(engine, turns.searches());
    var routes = new Routes(engine, limits, turns, telemetry);
    var gate = new Gate(new HostGuard(names));
    var javalin =
        Javalin.create(
            config -> {
              quiet(config);
              config.http.compressionStrategy = CompressionStrategy.GZIP;
              config.http.prefer405over404 = true;
              config.jetty.threadPool = threads();
              config.jetty.modifyServer(server -> harden(server, telemetry, limits));
              config.jetty.modifyHttpConfiguration(
                  http -> {
                    http.setRequestHeaderSize(limits.headBytes());
                    http.setSendServerVersion(false);
                  });
              // An id may hold a slash, which arrives as %2F and is part of one segment.
              config.jetty.modifyServletContextHandler(
                  context -> context.getServletHandler().setDecodeAmbiguousURIs(true));
              config.resourceHandler(new Assets());
              config.routes.before(gate::enter);
              routes.addTo(config.routes);
              Problems.mapAll(config.routes);
              config.router.javaLangErrorHandler(Problems::fatal);
            });
    try {
      return new HttpService(javalin.start(host, port), turns, limits);
    } catch (JavalinBindException e) {
      turns.close();
      throw (IOException) new BindException(e.getMessage()).initCause(e);
    }
  }

  private static void quiet(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
  }

  /**
   * Requests are answered by virtual threads, so that slow clients hold none of the few others.
   * Those few wait for the network: a virtual thread that does so wakes up by way of others.
   */
  private static QueuedThreadPool threads() {
    var pool = new QueuedThreadPool();
    pool.setName("http");
    pool.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("http-"));
    return pool;
  }

  private static void harden(Server server, Telemetry telemetry, Limits limits) {
    server.setStopTimeout(limits.stopTimeout().toMillis());
    // Without this handler Jetty stops at once and cuts off who is being served.
    server.insertHandler(new GracefulHandler());
    server.setErrorHandler(new ProtocolErrors(limits));
    server.setRequestLog(new AccessLog(telemetry));
    server.addEventListener(
        new LifeCycle.Listener() {
          @Override
          public void lifeCycleStarting(LifeCycle event) {
            patient(server, limits);
          }
        });
  }

  /**
   * On connectors, not on requests: Jetty restores the latter's time-out when a request ends, and
   * would so undo the short one by which it closes silent connections on stopping.
   */
  private static void patient(Server server, Limits limits) {
    for (var connector : server.getConnectors()) {
      if (connector instanceof AbstractConnector settable) {
        settable.setIdleTimeout(limits.idleTimeout().toMillis());
      }
    }
  }

  /** The port that is served. */
  public int port() {
    return javalin.port();
  }

  /** Waits for running requests as long as the limits say, then cuts them off. */
  @Override
  public void close() {
    try {
      javalin.stop();
    } catch (JavalinException e) {
      // It has stopped all the same, and the index is still to be closed.
      if (e.getCause() instanceof TimeoutException) {
        var patience = limits.stopTimeout().toMillis() / 1000.0;
        LOG.warn("cut off requests that had not ended {} s after the signal to stop", patience);
      } else {
        LOG.warn("did not stop in order: {}", String.valueOf(e.getCause()));
      }
    } finally {
      turns.close();
    }
  }
}
