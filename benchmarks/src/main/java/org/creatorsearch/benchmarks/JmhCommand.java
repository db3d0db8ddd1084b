package org.creatorsearch.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.creatorsearch.benchmarks.corpus.Corpus;
import org.openjdk.jmh.Main;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** {@code jmh ARGS}. */
@Command(
    name = "jmh",
    description = "Run benchmarks; the arguments are those of JMH, which jmh -h lists.")
final class JmhCommand implements Callable<Integer> {
  @Unmatched private List<String> args = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    Main.main(forForks(args).toArray(String[]::new));
    return 0;
  }

  /** Forks know of no property of this process unless they are given it. */
  private static List<String> forForks(List<String> args) {
    var data = System.getProperty(Corpus.DATA);
    var all = new ArrayList<>(args);
    if (data != null) {
      all.addAll(List.of("-jvmArgsAppend", "-D" + Corpus.DATA + "=" + data));
    }
    return all;
  }
}
