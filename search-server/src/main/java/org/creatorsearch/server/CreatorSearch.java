package org.creatorsearch.server;

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

  /** Runs a command and exits with its status: as {@link Commands#run} gives it. */
  public static void main(String... args) {
    // It tells of missing JVM flags, which matter to the service alone, and that tells itself.
    LUCENE.setLevel(Level.SEVERE);
    System.exit(Commands.run(commandLine(), args));
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
