package org.creatorsearch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.Filter;
import org.creatorsearch.result.Interpreted;

/**
 * Briefs with their readings, in a file for people to review. A line {@code > brief} is followed by
 * what it is read as; {@code -Dgolden.update=true} rewrites the file.
 */
final class GoldenBriefs {
  private static final Path FILE = Path.of("src/test/resources/org/creatorsearch/brief/briefs.txt");

  private GoldenBriefs() {}

  static void check(BriefReader reader) throws IOException {
    var actual =
        briefs().stream().map(b -> shown(b, reader.read(b))).collect(Collectors.joining("\n"));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(FILE, actual);
    }
    assertThat(Files.readString(FILE)).isEqualTo(actual);
  }

  /** Every word and sign of the briefs, for making others of them. */
  static List<String> words() {
    return briefs().stream()
        .flatMap(b -> Arrays.stream(b.split("\\s+|(?<=\\W)|(?=\\W)")))
        .filter(w -> !w.isBlank())
        .toList();
  }

  private static List<String> briefs() {
    try {
      return Files.readAllLines(FILE).stream()
          .filter(l -> l.startsWith("> "))
          .map(l -> l.substring(2))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String shown(String brief, BriefReading reading) {
    var lines = new StringBuilder("> " + brief + "\n");
    reading.interpretation().forEach(m -> lines.append("  ").append(mention(m)).append('\n'));
    reading.filters().forEach(c -> lines.append("  filter ").append(clause(c)).append('\n'));
    reading.wishes().forEach(c -> lines.append("  wish ").append(clause(c)).append('\n'));
    reading
        .target()
        .ifPresent(
            t ->
                t.dimensions()
                    .forEach((d, v) -> lines.append("  target " + d.field() + " " + v + "\n")));
    if (!reading.remainingText().isEmpty()) {
      lines.append("  text ").append(reading.remainingText()).append('\n');
    }
    return lines.toString();
  }

  private static String mention(Interpreted m) {
    return "[%s] %s %s %s (%s)"
        .formatted(m.text(), m.field(), m.op(), String.join(",", m.values()), m.confidence());
  }

  private static String clause(Clause clause) {
    return filter(clause.filter());
  }

  private static String filter(Filter filter) {
    return switch (filter) {
      case Filter.AnyOf f -> f.field() + " " + f.values();
      case Filter.Between f -> f.field() + " " + bound(f.min()) + ".." + bound(f.max());
      case Filter.Share f -> f.field() + " " + f.values() + " >= " + f.minShare();
      case Filter.Joint f -> f.toString();
      case Filter.Sourced f -> f.toString();
      case Filter.Not(Filter inner) -> "not " + filter(inner);
      case Filter.And(List<Filter> parts) -> join(parts, " and ");
      case Filter.Or(List<Filter> parts) -> join(parts, " or ");
      case Filter.All all -> "all";
      case Filter.None none -> "none";
    };
  }

  private static String join(List<Filter> parts, String with) {
    return parts.stream().map(GoldenBriefs::filter).collect(Collectors.joining(with, "(", ")"));
  }

  private static String bound(double bound) {
    return Double.isInfinite(bound) ? "" : String.valueOf(bound);
  }
}
