package org.creatorsearch.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.creatorsearch.benchmarks.agreement.AgreementCommand;
import org.creatorsearch.benchmarks.compare.CompareCommand;
import org.creatorsearch.benchmarks.compare.RatiosCommand;
import org.creatorsearch.benchmarks.eval.CollectionCommand;
import org.creatorsearch.benchmarks.eval.EvalCommand;
import org.creatorsearch.benchmarks.eval.JudgementsCommand;
import org.creatorsearch.benchmarks.latency.HostileCommand;
import org.creatorsearch.benchmarks.latency.ThreadsCommand;
import org.creatorsearch.benchmarks.load.LoadCommand;
import org.creatorsearch.benchmarks.storm.StormCommand;
import org.creatorsearch.benchmarks.trust.TrustCommand;
import org.creatorsearch.benchmarks.tune.TuneCommand;
import org.creatorsearch.error.SearchException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: {@code java -jar benchmarks.jar COMMAND}. */
@Command(
    name = "benchmarks",
    mixinStandardHelpOptions = true,
    description = "Measure the engine, alone and beside others.",
    footer = {
      "",
      "Indexes are kept under benchmarks/target/corpus, or under the directory given by",
      "-Dbenchmarks.data=DIR."
    },
    subcommands = {
      JmhCommand.class,
      CompareCommand.class,
      RatiosCommand.class,
      AgreementCommand.class,
      EvalCommand.class,
      TuneCommand.class,
      TrustCommand.class,
      JudgementsCommand.class,
      CollectionCommand.class,
      HostileCommand.class,
      LoadCommand.class,
      StormCommand.class,
      ThreadsCommand.class,
      CalibrateCommand.class,
      CorpusCommand.class
    })
public final class Benchmarks implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  private Benchmarks() {}

  /** Runs a command and ends the process with its status. */
  public static void main(String[] args) {
    var status = run(List.of(args), System.out, System.err);
    if (status != 0) {
      System.exit(status);
    }
  }

  /**
   * Runs a command. What goes wrong is told in one line.
   *
   * @return 0; 1 where the work failed; 2 for wrong usage
   */
  static int run(List<String> args, PrintStream out, PrintStream err) {
    return new CommandLine(new Benchmarks())
        .setOut(new PrintWriter(out, true, UTF_8))
        .setErr(new PrintWriter(err, true, UTF_8))
        .setParameterExceptionHandler(
            (e, all) -> {
              err.println(
                  String.valueOf(e.getMessage()).lines().findFirst().orElse("wrong usage")
                      + "; see --help");
              return ExitCode.USAGE;
            })
        .setExecutionExceptionHandler(
            (e, command, parsed) -> {
              if (e instanceof SearchException failure) {
                err.println(failure.detail());
                return ExitCode.SOFTWARE;
              }
              throw e;
            })
        .execute(args.toArray(String[]::new));
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
