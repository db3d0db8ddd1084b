package org.creatorsearch.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.creatorsearch.server.cli.Commands;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
    name = "creator-search",
    mixinStandardHelpOptions = true,
    versionProvider = CreatorSearch.Version.class,
    description = "Find creators by demographics, engagement rate and content themes.")
public final class CreatorSearch implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  private CreatorSearch() {}

  /** Held here, because loggers that nobody holds forget their level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  /** Runs a command and exits with its status: 0, 1 for failed work, 2 for wrong usage. */
  public static void main(String... args) {
    // It tells of missing JVM flags, which matter to the service alone, and that tells itself.
    LUCENE.setLevel(Level.SEVERE);
    var program = commandLine();
    // Not the platform's encoding: what is printed may be piped, and profiles are UTF-8.
    program.setOut(new PrintWriter(new OutputStreamWriter(System.out, UTF_8), true));
    program.setErr(new PrintWriter(new OutputStreamWriter(System.err, UTF_8), true));
    System.exit(program.execute(args));
  }

  static CommandLine commandLine() {
    var root = new CommandLine(new CreatorSearch());
    root.addSubcommand(new Serve());
    return Commands.addTo(root);
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "a command is needed, such as serve");
  }

  /** The version in the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      var version = CreatorSearch.class.getPackage().getImplementationVersion();
      return new String[] {"creator-search " + Optional.ofNullable(version).orElse("(unpacked)")};
    }
  }
}
