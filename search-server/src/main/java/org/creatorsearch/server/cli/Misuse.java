package org.creatorsearch.server.cli;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creatorsearch.error.Suggestions;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A wrong use of a command as one line, with what was probably meant. */
final class Misuse {
  /** The exception of a converter, which says less than the value and its type before it. */
  private static final Pattern CAUSE = Pattern.compile(" \\([\\w.]+Exception: .*\\)$");

  private Misuse() {}

  static String line(ParameterException e) {
    if (!(e instanceof UnmatchedArgumentException unmatched)) {
      return CAUSE.matcher(String.valueOf(e.getMessage())).replaceFirst("");
    }
    var word = unmatched.getUnmatched().getFirst();
    var command = e.getCommandLine();
    if (word.startsWith("-")) {
      return "there is no option \"" + word + "\"" + meant(word, options(command));
    }
    var commands = command.getSubcommands().keySet();
    return commands.isEmpty()
        ? String.valueOf(e.getMessage())
        : "there is no command \"" + word + "\"" + meant(word, commands);
  }

  private static Collection<String> options(CommandLine command) {
    return command.getCommandSpec().options().stream()
        .flatMap(option -> Stream.of(option.names()))
        .toList();
  }

  private static String meant(String word, Collection<String> known) {
    return Suggestions.nearest(word, known)
        .map(near -> " (did you mean \"" + near + "\"?)")
        .orElse("; there is " + String.join(", ", known));
  }
}
