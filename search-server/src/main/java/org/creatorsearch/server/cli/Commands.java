package org.creatorsearch.server.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The commands, and how all of them fail. */
public final class Commands {
  private Commands() {}

  /** Adds the commands to their root, and makes every failure one line. */
  public static CommandLine addTo(CommandLine root) {
    root.addSubcommand(new IndexCommand())
        .addSubcommand(new ImportCommand())
        .addSubcommand(new GenerateCommand())
        .addSubcommand(new SearchCommand())
        .addSubcommand(new ExportCommand())
        .addSubcommand(new RefitCommand());
    root.setExecutionStrategy(parsed -> run(root, parsed));
    root.setExecutionExceptionHandler((e, command, parsed) -> status(e, command.getErr()));
    root.setParameterExceptionHandler(
        (e, args) -> {
          var command = e.getCommandLine();
          command.getErr().println("creator-search: " + Columns.harmless(Misuse.line(e)));
          command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
          return CommandLine.ExitCode.USAGE;
        });
    return root;
  }

  /**
   * Runs a command on the standard streams, in UTF-8 whatever the platform's encoding: what is
   * printed may be piped, and profiles are UTF-8.
   *
   * @return its exit status: 0, 1 for failed work, 2 for wrong usage, 141 where whoever read the
   *     output has gone
   */
  public static int run(CommandLine root, String... args) {
    root.setErr(new PrintWriter(new OutputStreamWriter(System.err, UTF_8), true));
    root.setOut(StandardOutput.printer());
    return root.execute(args);
  }

  private static int run(CommandLine root, ParseResult parsed) {
    try {
      var status = new RunLast().execute(parsed);
      root.getOut().flush();
      return status;
    } catch (UncheckedIOException e) {
      // Of help, which is printed by no command.
      return status(e, root.getErr());
    }
  }

  private static int status(Throwable failure, PrintWriter err) {
    var complaint = Complaint.of(failure);
    if (!complaint.line().isEmpty()) {
      err.println("creator-search: " + complaint.line());
    }
    return complaint.exitStatus();
  }
}
