package org.creatorsearch.benchmarks.remote;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.creatorsearch.benchmarks.peer.PeerMissingException;

/**
 * A module that runs another engine.
 *
 * @param name its directory below {@code benchmarks}
 */
record PeerModule(String name) {
  /** The property that names the directory of all modules. */
  private static final String MODULES = "benchmarks.peers";

  private static final int MEGABYTE = 1 << 20;

  /**
   * Does nothing where the module is built.
   *
   * @throws PeerMissingException where it is not, with how to build it
   */
  void requireBuilt() {
    if (!Files.exists(jar())) {
      throw new PeerMissingException(
          "mvn -P peers -DskipTests package builds it, and there is no " + jar());
    }
  }

  private Path jar() {
    return modules().resolve(name).resolve("target").resolve(name + "-peer.jar");
  }

  private static Path modules() {
    var given = System.getProperty(MODULES);
    if (given != null) {
      return Path.of(given).toAbsolutePath();
    }
    // Our own code is benchmarks/target/benchmarks.jar, or the classes beside it.
    return ownCode().resolveSibling("..").normalize();
  }

  /** Where this program was loaded from. */
  private static Path ownCode() {
    var source = PeerModule.class.getProtectionDomain().getCodeSource();
    return Path.of(URI.create(source.getLocation().toString())).toAbsolutePath();
  }

  /** The command that starts it, with as much memory as this process has. */
  List<String> command(String... args) {
    var command = new ArrayList<>(java());
    command.add("-jar");
    command.add(jar().toString());
    command.addAll(List.of(args));
    return command;
  }

  /** This process's Java, with the same memory and the same modules. */
  static List<String> java() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + Runtime.getRuntime().maxMemory() / MEGABYTE + "m",
        "--add-modules",
        "jdk.incubator.vector",
        "--enable-native-access=ALL-UNNAMED");
  }
}
