package org.creatorsearch.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipException;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.schema.Schema;

/**
 * Reads profiles as JSON Lines: one object a line, UTF-8, plain or gzip. Memory does not depend on
 * the length of the stream, nor on that of a line.
 */
public final class CreatorLines {
  /** The longest line in bytes, without its line break. */
  public static final int LONGEST_LINE = 1 << 20;

  private final LineSplitter lines;
  private final UnaryOperator<Creator> form;
  private final Consumer<Creator> creators;
  private final List<Rejection> errors = new ArrayList<>();
  private long accepted;
  private long rejected;

  private CreatorLines(
      LineSplitter lines, UnaryOperator<Creator> form, Consumer<Creator> creators) {
    this.lines = lines;
    this.form = form;
    this.creators = creators;
  }

  /**
   * Hands every profile of the stream over in its {@link NormalForm}, in the stream's order; all
   * else is as with {@link #parse}.
   *
   * @param in left open
   */
  public static IngestReport read(InputStream in, Schema schema, Consumer<Creator> creators) {
    return all(in, creator -> NormalForm.of(creator, schema), creators);
  }

  /**
   * Hands every profile of the stream over as it is written, in the stream's order; for an engine,
   * which brings creators to their normal form itself. A bad line is rejected and the rest goes on;
   * a line that {@code creators} refuses with an error of kind client or internal is a bad line
   * too. Anything else that {@code creators} throws ends the reading and comes out as it is. Where
   * an id comes twice, both lines are accepted and handed over, so that the later one wins.
   *
   * <p>A stream that breaks ends the reading, not the work done: the report has an error for the
   * line where it broke, {@code malformed_json} where compressed data is damaged or cut off and
   * {@code storage} where the source failed.
   *
   * @param in left open
   */
  public static IngestReport parse(InputStream in, Consumer<Creator> creators) {
    return all(in, UnaryOperator.identity(), creators);
  }

  private static IngestReport all(
      InputStream in, UnaryOperator<Creator> form, Consumer<Creator> creators) {
    LineSplitter lines;
    try {
      lines = new LineSplitter(PlainStream.of(in), LONGEST_LINE);
    } catch (IOException e) {
      return new IngestReport(0, 1, List.of(broken(1, e)));
    }
    var reading = new CreatorLines(lines, form, creators);
    reading.all();
    return new IngestReport(reading.accepted, reading.rejected, reading.errors);
  }

  private void all() {
    try {
      while (lines.advance()) {
        if (!lines.blank()) {
          one();
        }
      }
    } catch (IOException e) {
      reject(broken(lines.number(), e));
    }
  }

  private void one() {
    try {
      creators.accept(creator());
      accepted++;
    } catch (SearchException e) {
      if (e.code().kind() == ErrorCode.Kind.OPERATOR) {
        throw e;
      }
      reject(Rejection.of(lines.number(), e));
    }
  }

  private Creator creator() {
    if (lines.tooLong()) {
      throw new SearchException(
          ErrorCode.TOO_LARGE, "a line takes at most " + LONGEST_LINE + " bytes");
    }
    try {
      return form.apply(CreatorJson.parse(lines.buffer(), lines.start(), lines.length()));
    } catch (RuntimeException e) {
      // Whatever it is, it is of this line: the thousands after it are not to be lost for it.
      throw SearchException.internal(e);
    }
  }

  private void reject(Rejection rejection) {
    rejected++;
    if (errors.size() < IngestReport.MOST_ERRORS) {
      errors.add(rejection);
    }
  }

  private static Rejection broken(long line, IOException e) {
    var damaged = e instanceof EOFException || e instanceof ZipException;
    return new Rejection(
        line,
        damaged ? ErrorCode.MALFORMED_JSON : ErrorCode.STORAGE,
        "",
        "the stream broke in this line: " + e.getMessage(),
        "");
  }
}
