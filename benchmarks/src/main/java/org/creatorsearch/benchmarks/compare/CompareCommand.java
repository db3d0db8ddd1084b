package org.creatorsearch.benchmarks.compare;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creatorsearch.benchmarks.corpus.Corpus;
import org.creatorsearch.benchmarks.peer.CreatorSearchPeer;
import org.creatorsearch.benchmarks.peer.LuceneFacetsPeer;
import org.creatorsearch.benchmarks.peer.Peer;
import org.creatorsearch.benchmarks.workload.Workload;

/** {@code compare --peer NAME --creators COUNT}. */
public final class CompareCommand {
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 5;
  private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,8}");

  private CompareCommand() {}

  /**
   * Runs the command.
   *
   * @return 0; 1 where the engines disagree; 2 for wrong usage
   */
  public static int run(List<String> args, PrintStream out, PrintStream err) {
    var peer = value("--peer", args).flatMap(CompareCommand::peer);
    var creators = value("--creators", args).filter(c -> COUNT.matcher(c).matches());
    if (args.size() != 4 || peer.isEmpty() || creators.isEmpty()) {
      err.println("compare takes --peer lucene and --creators COUNT, got " + args);
      return 2;
    }
    return compare(peer.get(), Integer.parseInt(creators.get()), out, err);
  }

  private static Optional<String> value(String option, List<String> args) {
    var at = args.indexOf(option);
    return at >= 0 && at + 1 < args.size() ? Optional.of(args.get(at + 1)) : Optional.empty();
  }

  private static Optional<Peer> peer(String name) {
    return name.equals("lucene") ? Optional.of(new LuceneFacetsPeer()) : Optional.empty();
  }

  private static int compare(Peer theirs, int creators, PrintStream out, PrintStream err) {
    var corpus = Corpus.standard(creators);
    try (var ours = new CreatorSearchPeer();
        theirs) {
      ours.open(creators, corpus.directory());
      theirs.open(creators, corpus.directory().resolveSibling(theirs.name() + "-" + creators));
      var comparison = new Comparison(ours, theirs, Workload.standard());
      var different = comparison.disagreements();
      if (!different.isEmpty()) {
        err.println(
            different.size()
                + " searches are answered differently, the first one being "
                + different.getFirst().request());
        return 1;
      }
      var timings = comparison.timings(WARM_UP, ROUNDS);
      new ComparisonReport("lucene", creators, timings).print(out);
      return 0;
    }
  }
}
