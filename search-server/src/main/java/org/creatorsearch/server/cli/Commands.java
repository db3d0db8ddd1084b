package org.creatorsearch.server.cli;

import picocli.CommandLine;

/** The commands, and how all of them fail. */
public final class Commands {
  private Commands() {}

  /** Adds the commands to their root, and makes every failure one line. */
  public static CommandLine addTo(CommandLine root) {
    root.addSubcommand(new IndexCommand())
        .addSubcommand(new ImportCommand())
        .addSubcommand(new GenerateCommand())
        .addSubcommand(new SearchCommand())
        .addSubcommand(new ExportCommand());
    root.setExecutionExceptionHandler(
        (e, command, parsed) -> {
          var complaint = Complaint.of(e);
          command.getErr().println("creator-search: " + complaint.line());
          return complaint.exitStatus();
        });
    root.setParameterExceptionHandler(
        (e, args) -> {
          var command = e.getCommandLine();
          command.getErr().println("creator-search: " + Columns.harmless(Misuse.line(e)));
          command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
          return CommandLine.ExitCode.USAGE;
        });
    return root;
  }
}
