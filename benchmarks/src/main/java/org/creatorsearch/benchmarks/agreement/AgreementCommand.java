package org.creatorsearch.benchmarks.agreement;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.creatorsearch.benchmarks.corpus.CorpusOption;
import org.creatorsearch.benchmarks.workload.Question;
import org.creatorsearch.benchmarks.workload.Workload;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code agreement --creators COUNT}. */
@Command(
    name = "agreement",
    mixinStandardHelpOptions = true,
    description =
        "Hold the pages of the standard searches, which are found by bounds on scores, against a scan"
            + " that scores every match. Fails where one differs; the last line is JSON.")
public final class AgreementCommand implements Callable<Integer> {
  @Mixin private CorpusOption size = new CorpusOption();

  @Option(
      names = "--searches",
      paramLabel = "N",
      description = "The first N of the standard searches; ${DEFAULT-VALUE}.")
  private int searches = 1000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    var requests = Workload.standard().stream().map(Question::request).limit(searches).toList();
    var hits = 0;
    var shared = 0;
    var same = 0;
    try (var engine = size.corpus().opened()) {
      for (var request : requests) {
        var agreement = Agreement.of(engine, request);
        hits += agreement.page().size();
        shared += agreement.shared();
        same += agreement.same() ? 1 : 0;
        if (!agreement.same()) {
          out.println(request + ": " + agreement);
        }
      }
    }
    out.println(
        String.format(
            Locale.ROOT,
            "{\"searches\":%d,\"samePages\":%d,\"hits\":%d,\"overlap\":%.4f}",
            requests.size(),
            same,
            hits,
            hits == 0 ? 1.0 : shared / (double) hits));
    out.flush();
    return same == requests.size() ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
