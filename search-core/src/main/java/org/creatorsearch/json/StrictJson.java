package org.creatorsearch.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.regex.Pattern;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.jspecify.annotations.Nullable;

/**
 * Parses JSON in UTF-8 within limits: 32 levels deep, strings of at most 100,000 characters, keys
 * of at most 200, none twice.
 */
public final class StrictJson {
  private static final int DEEPEST = 32;
  private static final int LONGEST_STRING = 100_000;
  private static final int LONGEST_NUMBER = 40;

  /**
   * The parser keeps some thousand names for all documents, so that long ones would fill memory.
   */
  private static final int LONGEST_NAME = 200;

  /** What the parser says of itself; callers can neither see nor set any of it. */
  private static final Pattern INTERNALS =
      Pattern.compile(
          ": enable `[^`]*` to allow|, from `[^`]*`| ?\\(not recognized [^)]*\\)"
              + "| ?\\(?(start marker at )?\\[Source:[^\\]]*]\\)?");

  private static final ObjectReader READER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST_STRING)
                          .maxNumberLength(LONGEST_NUMBER)
                          .maxNameLength(LONGEST_NAME)
                          .build())
                  .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .disable(JsonFactory.Feature.CHARSET_DETECTION)
                  .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          // The tree sees a key come twice anyway; the parser would keep a set of its own.
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build()
          .readerFor(JsonNode.class);

  private StrictJson() {}

  /**
   * The object that is the whole of {@code utf8}.
   *
   * @throws SearchException {@code malformed_json}, {@code too_large}, or {@code invalid_type} for
   *     anything but an object
   */
  public static StrictObject object(byte[] utf8) {
    return object(utf8, 0, utf8.length);
  }

  /**
   * The object that is the whole of that part of {@code utf8}; errors as for {@link
   * #object(byte[])}.
   */
  public static StrictObject object(byte[] utf8, int offset, int length) {
    var node = parse(utf8, offset, length);
    if (node instanceof ObjectNode object) {
      return new StrictObject(null, object);
    }
    throw new SearchException(ErrorCode.INVALID_TYPE, "a JSON object is expected here");
  }

  private static @Nullable JsonNode parse(byte[] utf8, int offset, int length) {
    Utf8.require(utf8, offset, length);
    try (var parser = READER.createParser(utf8, offset, length)) {
      return tree(parser);
    } catch (JsonProcessingException e) {
      throw new SearchException(ErrorCode.MALFORMED_JSON, reason(e) + position(e)).causedBy(e);
    } catch (IOException e) {
      throw new SearchException(ErrorCode.MALFORMED_JSON, "not UTF-8: " + e.getMessage())
          .causedBy(e);
    }
  }

  private static @Nullable JsonNode tree(JsonParser parser) throws IOException {
    try {
      return READER.readTree(parser);
    } catch (MismatchedInputException e) {
      // Any JSON fits a tree, so what it refuses are keys that come again and what follows the end.
      var key = key(parser);
      var detail =
          key == null
              ? "there must be nothing after the end of the object"
              : "the key \"" + key + "\" comes twice";
      throw new SearchException(ErrorCode.MALFORMED_JSON, detail + position(e)).causedBy(e);
    } catch (StreamConstraintsException e) {
      var column = parser.currentLocation().getColumnNr();
      throw new SearchException(
              ErrorCode.TOO_LARGE,
              "beyond a limit of the reader: " + reason(e) + " (column " + column + ")")
          .causedBy(e);
    }
  }

  /** The key whose value the parser is at; null outside objects. */
  private static @Nullable String key(JsonParser parser) {
    var here = parser.getParsingContext();
    var token = parser.currentToken();
    var around = token != null && token.isStructStart() ? here.getParent() : here;
    return around == null ? null : around.getCurrentName();
  }

  private static String reason(JsonProcessingException e) {
    var said = e.getOriginalMessage().lines().findFirst().orElse("not JSON");
    return INTERNALS.matcher(said).replaceAll("");
  }

  private static String position(JsonProcessingException e) {
    var at = e.getLocation();
    return at == null ? "" : " (column " + at.getColumnNr() + ")";
  }
}
