package org.creatorsearch.server.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Fits what is normal among the creators of an index anew. */
@Command(
    name = "refit",
    mixinStandardHelpOptions = true,
    description = "Fit what creators are compared with anew, and keep it with the index.")
final class RefitCommand implements Callable<Integer> {
  @Mixin private DataDirectory data = new DataDirectory();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (var engine = data.openToChange()) {
      var fit = engine.refit();
      engine.commit();
      var out = spec.commandLine().getOut();
      out.printf("fit %d of %s, on %,d creators%n", fit.number(), fit.on(), fit.creators());
      for (var platform : fit.platforms()) {
        var peers = engine.peers(platform);
        out.printf(
            "  %s: %,d creators with engagement%s%n",
            Columns.harmless(platform),
            peers.creators(),
            peers.pooled() ? ", with platforms of the same formula" : "");
      }
      out.flush();
    }
    return 0;
  }
}
