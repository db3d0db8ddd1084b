package org.creatorsearch.brief;

import java.util.Collection;
import java.util.List;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.schema.Schema;

/**
 * Reads a brief such as {@code vegan creators in Germany with 50k-200k followers, audience mostly
 * women 18-34} into conditions. The reading follows fixed rules and word lists: the same brief
 * always gives the same conditions, in time linear in its length. Immutable, and safe to share.
 */
public final class BriefReader {
  /** The longest brief, in UTF-16 units. */
  public static final int LONGEST = SearchRequest.LONGEST_BRIEF;

  private final Gazetteer words;
  private final Gazetteer brands;
  private final Schema schema;

  private BriefReader(Schema schema, Gazetteer words, Gazetteer brands) {
    this.schema = schema;
    this.words = words;
    this.brands = brands;
  }

  /** A reader that knows the schema's themes and no brands. */
  public BriefReader(Schema schema) {
    this(schema, Vocabulary.of(schema.themes()), new Gazetteer());
  }

  /**
   * A reader of the same words that knows these brands by their names. A name counts where the
   * words around it say that somebody works with a brand or does not, whatever its case; the
   * reading has it as it is spelt here.
   */
  public BriefReader knowing(Collection<String> names) {
    var known = new Gazetteer();
    names.forEach(name -> known.add(name, Sense.BRAND, List.of(name)));
    return new BriefReader(schema, words, known);
  }

  /**
   * The reading of {@code brief}.
   *
   * @throws SearchException {@code too_large} beyond {@value #LONGEST} characters
   */
  public BriefReading read(String brief) {
    if (brief.length() > LONGEST) {
      throw new SearchException(
              ErrorCode.TOO_LARGE,
              "brief takes at most " + LONGEST + " characters, got " + brief.length())
          .at("brief");
    }
    var phrase = new Phrase(Tokenizer.tokens(brief), words, brands);
    var mentions = new MentionFinder(phrase, schema).mentions();
    return new Conclusions(brief, phrase, schema).of(mentions);
  }
}
