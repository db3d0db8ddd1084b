package org.creatorsearch.benchmarks.sql;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** A server of our own, on a free port of this machine that nobody else can reach. */
final class PostgresServer implements AutoCloseable {
  private final PostgresPrograms programs;
  private final Path data;
  private final int port;
  private final AtomicBoolean stopped = new AtomicBoolean();

  private PostgresServer(PostgresPrograms programs, Path data, int port) {
    this.programs = programs;
    this.data = data;
    this.port = port;
  }

  /** Starts a server with its data below a directory, made where there are none. */
  static PostgresServer start(PostgresPrograms programs, Path directory) throws IOException {
    var data = directory.resolve("data").toAbsolutePath();
    if (!Files.exists(data)) {
      Files.createDirectory(data);
      programs.own(data);
      programs.run(
          "initdb",
          "-D",
          data.toString(),
          "-U",
          "postgres",
          "-A",
          "trust",
          "-E",
          "UTF8",
          "--locale=C.UTF-8");
    }
    var server = new PostgresServer(programs, data, freePort());
    programs.run(
        "pg_ctl",
        "-D",
        data.toString(),
        "-l",
        data.resolve("log").toString(),
        "-w",
        "-o",
        server.settings(),
        "start");
    // It has a session of its own, and would outlive a process that is interrupted.
    Runtime.getRuntime().addShutdownHook(new Thread(server::stopAtLast, "stop"));
    return server;
  }

  private void stopAtLast() {
    try {
      close();
    } catch (IOException e) {
      System.err.println(e.getMessage());
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** One process for one search, everything in memory, and no compiling of single statements. */
  private String settings() {
    return PostgresPrograms.settings(
        port,
        Stream.of(
            "shared_buffers=1GB",
            "work_mem=256MB",
            "maintenance_work_mem=512MB",
            "jit=off",
            "max_parallel_workers_per_gather=0",
            "random_page_cost=1.1",
            "fsync=off"));
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "");
  }

  @Override
  public void close() throws IOException {
    if (!stopped.getAndSet(true)) {
      programs.run("pg_ctl", "-D", data.toString(), "-m", "fast", "-w", "stop");
    }
  }
}
