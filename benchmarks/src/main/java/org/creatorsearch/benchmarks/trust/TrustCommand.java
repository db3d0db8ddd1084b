package org.creatorsearch.benchmarks.trust;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code trust --creators N [--accounts DIR]}. */
@Command(
    name = "trust",
    mixinStandardHelpOptions = true,
    description =
        "Tell how often evidence on an audience finds what was planted in generated creators, how"
            + " often it speaks against others, and how well the flags of an account separate"
            + " labelled accounts. The last line is JSON.")
public final class TrustCommand implements Callable<Integer> {
  private static final JsonFactory JSON = new JsonFactory();

  @Option(
      names = "--creators",
      paramLabel = "COUNT",
      description = "Generated creators; 20000 unless given.")
  private int creators = 20_000;

  @Option(names = "--seed", paramLabel = "NUMBER", description = "Of the creators.")
  private long seed = 1;

  @Option(
      names = "--accounts",
      paramLabel = "DIR",
      description = "A folder with InstaFake and the accounts of SRF Data as they are.")
  private Optional<Path> accounts = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (creators < 1) {
      throw new ParameterException(
          spec.commandLine(), "--creators must be at least 1, got " + creators);
    }
    var out = spec.commandLine().getOut();
    var rates = AnomalyRates.of(creators, seed);
    tell(rates, out);
    var sets = accounts.isPresent() ? AccountSet.in(accounts.get()) : List.<AccountSet>of();
    for (var set : sets) {
      tell(set, sets, out);
    }
    out.println(json(rates, sets));
    out.flush();
    return ExitCode.OK;
  }

  private static void tell(AnomalyRates rates, PrintWriter out) {
    out.println("spoken against, in hundredths of " + rates.creators());
    for (var signal : rates.signals()) {
      out.print(String.format(Locale.ROOT, "  %-22s", signal));
      rates
          .rates(signal)
          .forEach(
              (anomaly, rate) ->
                  out.print(String.format(Locale.ROOT, "  %s %.2f", anomaly, 100 * rate)));
      out.println();
    }
  }

  private static void tell(AccountSet set, List<AccountSet> sets, PrintWriter out) {
    out.println(
        String.format(
            Locale.ROOT,
            "%s, %d accounts, %d of them fake: area under the curve %.3f by counting flags",
            set.name(),
            set.accounts().size(),
            set.fakes(),
            FlagWeights.area(set, FlagWeights.COUNT)));
    for (var other : sets) {
      if (!other.equals(set)) {
        out.println(
            String.format(
                Locale.ROOT,
                "  %.3f with weights from %s",
                FlagWeights.area(set, FlagWeights.of(other)),
                other.name()));
      }
    }
  }

  private static String json(AnomalyRates rates, List<AccountSet> sets) throws IOException {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeObjectFieldStart("against");
      for (var signal : rates.signals()) {
        json.writeObjectFieldStart(signal);
        for (var rate : rates.rates(signal).entrySet()) {
          number(json, rate.getKey(), rate.getValue());
        }
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeObjectFieldStart("areas");
      for (var set : sets) {
        number(json, set.name(), FlagWeights.area(set, FlagWeights.COUNT));
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void number(JsonGenerator json, String name, double value) throws IOException {
    json.writeFieldName(name);
    json.writeNumber(String.format(Locale.ROOT, "%.4f", value));
  }
}
