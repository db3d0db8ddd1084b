package org.creatorsearch.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the service until it is told to stop. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serve the HTTP API and the web page.",
      "Without --data and --sample, an index in memory with "
          + ServerConfig.USUAL_SAMPLE
          + " made-up creators."
    })
final class Serve implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(Serve.class);
  private static final ServerConfig DEFAULTS = ServerConfig.defaults();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port, 0 for any; ${DEFAULT-VALUE} if unsaid.")
  private int port = DEFAULTS.port();

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = {
        "The address to bind; ${DEFAULT-VALUE} if unsaid.",
        "There is no authentication: bind others only behind a proxy that has it."
      })
  private String host = DEFAULTS.host();

  @Option(
      names = "--server-name",
      paramLabel = "NAME",
      description = "A host name that clients use for this service, repeatable.")
  private List<String> names = List.of();

  @Option(names = "--data", paramLabel = "DIR", description = "The index directory.")
  private Optional<Path> data = Optional.empty();

  @Option(names = "--sample", paramLabel = "N", description = "Load N made-up creators first.")
  private Optional<Integer> sample = Optional.empty();

  @Option(names = "--seed", paramLabel = "S", description = "The seed of made-up creators.")
  private long seed = DEFAULTS.seed();

  @Option(
      names = "--rankings",
      paramLabel = "DIR",
      description = {
        "A directory with rankings of your own, as files *.json:",
        "{\"ours\":{\"description\":\"...\",\"weights\":{\"text\":0.5}}}"
      })
  private Optional<Path> rankings = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    var config = config();
    Service service;
    try {
      requireFree(config);
      service = Service.start(config, Clock.systemUTC());
    } catch (BindException e) {
      throw (IOException)
          new IOException("port " + port + " on " + host + " is in use or not ours").initCause(e);
    } catch (UnknownHostException e) {
      throw (IOException) new IOException("there is no host \"" + host + "\"").initCause(e);
    }
    var stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  service.close();
                  stopped.countDown();
                },
                "stop"));
    if (ModuleLayer.boot().findModule("jdk.incubator.vector").isEmpty()) {
      LOG.info("java --add-modules jdk.incubator.vector would make searches faster");
    }
    LOG.info("{}; Ctrl-C ends it", served(service.creators(), config));
    System.out.println(service.address());
    System.out.flush();
    stopped.await();
    return 0;
  }

  /** A directory that was misspelt is a new one, and would be searched in vain. */
  private static String served(long creators, ServerConfig config) {
    if (config.data().isPresent() && creators == 0) {
      return config.data().get() + " holds no creators yet";
    }
    var madeUp = creators > 0 && creators == config.sample() ? ", made up" : "";
    return String.format(Locale.ROOT, "serving %,d creators%s", creators, madeUp);
  }

  /** Before anything is loaded, since nobody could have it served. */
  private static void requireFree(ServerConfig config) throws IOException {
    try (var probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getByName(config.host()), config.port()));
    }
  }

  private ServerConfig config() throws IOException {
    if (host.isBlank()) {
      throw new ParameterException(spec.commandLine(), "--host must not be empty");
    }
    if (data.filter(d -> d.toString().isBlank()).isPresent()) {
      throw new ParameterException(spec.commandLine(), "--data must not be empty");
    }
    if (port < 0 || port > 65_535) {
      throw new ParameterException(
          spec.commandLine(), "--port must be between 0 and 65535, got " + port);
    }
    int creators = sample.orElse(data.isPresent() ? 0 : ServerConfig.USUAL_SAMPLE);
    if (creators < 0) {
      throw new ParameterException(
          spec.commandLine(), "--sample must be at least 0, got " + creators);
    }
    return new ServerConfig(
        host,
        port,
        Set.copyOf(names),
        data,
        creators,
        seed,
        rankings.isPresent()
            ? DEFAULTS.rankings().withFilesOf(rankings.get())
            : DEFAULTS.rankings(),
        DEFAULTS.limits());
  }
}
