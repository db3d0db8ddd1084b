package org.creatorsearch.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import org.creatorsearch.benchmarks.compare.CompareCommand;
import org.creatorsearch.benchmarks.corpus.Corpus;
import org.creatorsearch.error.SearchException;

/** The program: {@code java -jar benchmarks.jar COMMAND}. */
public final class Benchmarks {
  private static final int FAILED = 1;
  private static final int WRONG_USAGE = 2;

  private static final String HELP =
      """
      java -jar benchmarks.jar COMMAND

        jmh [ARGS]     run benchmarks; ARGS are those of JMH, see jmh -h
        compare --peer lucene --creators COUNT
                       run the standard searches on this engine and on another, in turns, after
                       checking that both answer alike, and tell by how much one is faster
        corpus COUNT   build the index of COUNT generated creators where there is none yet,
                       and tell its size, its memory and how long it takes to open

      Indexes are kept under benchmarks/target/corpus, or under the directory given by
      -Dbenchmarks.data=DIR.
      """;

  private Benchmarks() {}

  /** Runs a command and ends the process with its status. */
  public static void main(String[] args) throws IOException {
    var status = run(List.of(args), System.out, System.err);
    if (status != 0) {
      System.exit(status);
    }
  }

  /**
   * Runs a command.
   *
   * @return 0; 1 where the work failed; 2 for wrong usage
   */
  static int run(List<String> args, PrintStream out, PrintStream err) throws IOException {
    if (args.isEmpty()) {
      return wrong("a command is missing; see --help", err);
    }
    var rest = args.subList(1, args.size());
    return switch (args.getFirst()) {
      case "--help", "-h", "help" -> {
        out.print(HELP);
        yield 0;
      }
      case "jmh" -> {
        org.openjdk.jmh.Main.main(forJmh(rest).toArray(String[]::new));
        yield 0;
      }
      case "compare" -> CompareCommand.run(rest, out, err);
      case "corpus" -> corpus(rest, out, err);
      default -> wrong("there is no command \"" + args.getFirst() + "\"; see --help", err);
    };
  }

  /** Forks know of no property of this process unless they are given it. */
  private static List<String> forJmh(List<String> args) {
    var data = System.getProperty(Corpus.DATA);
    return data == null
        ? args
        : Stream.concat(args.stream(), Stream.of("-jvmArgsAppend", "-D" + Corpus.DATA + "=" + data))
            .toList();
  }

  private static int corpus(List<String> args, PrintStream out, PrintStream err) {
    if (args.size() != 1 || !args.getFirst().matches("[1-9][0-9]{0,8}")) {
      return wrong("corpus takes the number of creators, got " + args, err);
    }
    try {
      var corpus = Corpus.standard(Integer.parseInt(args.getFirst()));
      corpus.build();
      out.println(CorpusFacts.of(corpus));
      return 0;
    } catch (SearchException e) {
      err.println(e.detail());
      return FAILED;
    }
  }

  private static int wrong(String message, PrintStream err) {
    err.println(message);
    return WRONG_USAGE;
  }
}
