package org.creatorsearch.server.wire;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creatorsearch.creator.Price;
import org.creatorsearch.result.Hit;
import org.creatorsearch.schema.EngagementDefinition;
import org.creatorsearch.schema.Schema;
import org.creatorsearch.schema.Tier;

/**
 * Hits as rows of a sheet (RFC 4180).
 *
 * <p>Texts come from strangers, and a spreadsheet runs a cell that begins like a formula. Such
 * texts get an apostrophe in front and stand in quotes, as OWASP advises against CSV injection;
 * numbers are written by us and need neither.
 */
public final class CsvSheet {
  private static final List<String> MEASURES =
      List.of(
          "engagementRate",
          "engagementSample",
          "engagementExpected",
          "engagementPercentile",
          "authenticity",
          "medianViews");

  /** Those that came after the first sheets: new columns stand at the end. */
  private static final List<String> LATER_MEASURES =
      List.of("growth30", "growth90", "expectedViews");

  /**
   * Where a formula begins: at a sign that begins one, the full-width ones of East Asian keyboards
   * and the minus of typesetters too, after nothing but blanks and invisible characters. Programs
   * that split cells at semicolons, tabs or line breaks run what follows them.
   */
  private static final Pattern FORMULA =
      Pattern.compile(
          "(^|[;\\t\\r\\n])([\\s\\p{Z}\\p{Cf}]*)(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212])");

  /** Line breaks and tabs in front, which some programs drop with what they begin. */
  private static final String BREAKS = "\t\r\n";

  /** Measures are kept to single precision; more digits would pretend to know more. */
  private static final MathContext DIGITS = new MathContext(6);

  /**
   * Besides what must be, quotes texts with an apostrophe, be it ours or not: a program that takes
   * apart what is not quoted, at blanks or semicolons, would come upon what the apostrophe hides.
   */
  private static final QuoteStrategy QUOTES =
      new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int column, String value) {
          return value.indexOf('\'') >= 0;
        }
      };

  private final CsvWriter sheet;
  private final Schema schema;

  /** A sheet on {@code out}, with its first row. */
  public CsvSheet(Writer out, Schema schema) {
    this.sheet = CsvWriter.builder().quoteStrategy(QUOTES).build(out);
    this.schema = schema;
    var columns = Stream.of("id", "platform", "handle", "displayName", "country", "languages");
    var more = Stream.of("verified", "themes", "brands", "url", "score", "price", "currency");
    var last = Stream.concat(LATER_MEASURES.stream(), Stream.of("engagementDefinition"));
    sheet.writeRecord(
        Stream.of(columns, Stream.of("followers", "tier"), MEASURES.stream(), more, last)
            .flatMap(s -> s)
            .toList());
  }

  /** Adds a row. */
  public void row(Hit hit) {
    var creator = hit.creator();
    var cells = new ArrayList<String>();
    cells.add(text(creator.id()));
    cells.add(text(creator.platform()));
    cells.add(text(creator.handle()));
    cells.add(text(creator.displayName()));
    cells.add(text(creator.country()));
    cells.add(text(String.join(" ", creator.languages())));
    var followers = creator.followers();
    cells.add(followers.isPresent() ? String.valueOf(followers.getAsLong()) : "");
    cells.add(followers.isPresent() ? Tier.of(followers.getAsLong()).wireName() : "");
    MEASURES.forEach(m -> cells.add(number(Optional.ofNullable(hit.measures().get(m)))));
    cells.add(creator.verified().map(String::valueOf).orElse(""));
    var themes = creator.themes().stream().map(t -> schema.label("themes", t)).toList();
    cells.add(text(String.join("; ", themes)));
    cells.add(text(String.join("; ", creator.brands())));
    cells.add(text(creator.url()));
    cells.add(number(Optional.of(hit.score())));
    cells.add(creator.price().map(p -> plain(BigDecimal.valueOf(p.post()))).orElse(""));
    cells.add(text(creator.price().map(Price::currency)));
    LATER_MEASURES.forEach(m -> cells.add(number(Optional.ofNullable(hit.measures().get(m)))));
    cells.add(
        hit.measures().containsKey("engagementRate")
            ? EngagementDefinition.defaultFor(creator.platform()).wireName()
            : "");
    sheet.writeRecord(cells);
  }

  /** Hands the rows on to where the sheet is written. */
  public void flush() throws IOException {
    sheet.flush();
  }

  private static String number(Optional<Double> value) {
    return value
        .filter(Double::isFinite)
        .map(v -> plain(BigDecimal.valueOf(v).round(DIGITS)))
        .orElse("");
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  private static String text(Optional<String> value) {
    return text(value.orElse(""));
  }

  static String text(String value) {
    var safe = FORMULA.matcher(value).replaceAll("$1$2'");
    return !safe.isEmpty() && BREAKS.indexOf(safe.charAt(0)) >= 0 ? "'" + safe : safe;
  }
}
