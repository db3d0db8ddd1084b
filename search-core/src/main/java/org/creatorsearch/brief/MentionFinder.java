package org.creatorsearch.brief;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.creatorsearch.brief.Gazetteer.Found;
import org.creatorsearch.schema.Schema;

/**
 * Goes through a brief once, from left to right, and finds what it mentions. What was said before
 * decides what a word means: "audience" turns countries into those of the audience until something
 * is said of creators again, "not" excludes the next mention, "ideally" softens those up to the
 * next comma.
 */
final class MentionFinder {
  private static final Set<Sense> STRUCTURE =
      EnumSet.of(
          Sense.CREATOR,
          Sense.AUDIENCE,
          Sense.INTEREST,
          Sense.MOSTLY,
          Sense.NOT,
          Sense.SOFT,
          Sense.OR,
          Sense.COMMA,
          Sense.BASED,
          Sense.GLUE);

  /** What may stand between a share and what it is a share of. */
  private static final Set<Sense> LEADING =
      EnumSet.of(Sense.FILLER, Sense.PLACE, Sense.AUDIENCE, Sense.INTEREST);

  private final Phrase phrase;
  private final QuantityGrammar quantities;
  private final MeasureGrammar measures;
  private final AgeGrammar ages;
  private final NameGrammar names;
  private final List<Mention> mentions = new ArrayList<>();
  private final Context context = new Context(mentions);

  MentionFinder(Phrase phrase, Schema schema) {
    this.phrase = phrase;
    this.quantities = new QuantityGrammar(phrase);
    this.measures = new MeasureGrammar(phrase, quantities, schema);
    this.ages = new AgeGrammar(phrase, quantities);
    this.names = new NameGrammar(phrase);
  }

  List<Mention> mentions() {
    var i = 0;
    while (i < phrase.size()) {
      i = step(i);
    }
    context.segmentEnds();
    return mentions;
  }

  /** Deals with what begins at token {@code i}, and returns where to go on. */
  private int step(int i) {
    if (phrase.token(i).quoted()) {
      context.otherWord();
      return i + 1;
    }
    if (phrase.token(i).ends()) {
      context.sentenceEnds();
      return i + 1;
    }
    var measured = measures.at(i);
    if (!measured.isEmpty()) {
      measured.forEach(m -> context.add(m, i));
      context.speakOfCreators();
      return use(i, measured.getFirst().to());
    }
    var age = ages.at(i, context.people(i));
    if (age.isPresent()) {
      context.add(age.get(), i);
      return use(i, age.get().to());
    }
    var share = share(i);
    return share > i ? share : word(i);
  }

  /** "60% women", "at least 30% of followers in Germany", and "women 60%". */
  private int share(int i) {
    // "Under 20%" is no share to reach.
    var quantity = quantities.at(i).filter(q -> q.percent() && q.min() >= 0 && q.min() <= 1);
    if (quantity.isEmpty()) {
      return i;
    }
    var end = quantity.get().end();
    var wanted = quantity.get().min();
    if (context.sharePrevious(i, wanted, end)) {
      return use(i, end);
    }
    var at = end;
    for (var n = 0; n < 4; n++) {
      at = phrase.find(at, LEADING).map(Found::end).orElse(at);
    }
    if (names.at(at).filter(m -> m.dimension().isPresent()).isEmpty()
        && ages.at(at, true).isEmpty()) {
      return i;
    }
    context.speakOfAudience(OptionalDouble.of(wanted), i);
    return use(i, at);
  }

  private int word(int i) {
    var structure = phrase.find(i, STRUCTURE);
    var name = names.at(i);
    if (name.isPresent() && name.get().to() >= structure.map(Found::end).orElse(i)) {
      context.add(name.get(), i);
      return use(i, name.get().to());
    }
    if (structure.isPresent() && !withinCompound(i, structure.get())) {
      return structure(i, structure.get());
    }
    if (!phrase.token(i).hyphen()) {
      context.otherWord();
    }
    return names.textEnd(i);
  }

  /** Whether a small word is part of a longer one, as in "get-ready-with-me". */
  private boolean withinCompound(int i, Found found) {
    return found.entry().sense() == Sense.GLUE
        && ((i >= 2 && phrase.token(i - 1).hyphen() && !phrase.used(i - 2))
            || (found.end() < phrase.size()
                && phrase.token(found.end()).hyphen()
                && phrase.token(found.end() - 1).touches(phrase.token(found.end()))));
  }

  private int structure(int i, Found found) {
    switch (found.entry().sense()) {
      case CREATOR -> context.creatorWord();
      case AUDIENCE -> context.audienceWord(found.entry().value());
      case INTEREST -> context.interestWord();
      case MOSTLY -> context.mostly();
      case NOT -> {
        context.not(i);
        // It goes with what it excludes, or stays.
        return found.end();
      }
      case SOFT -> context.softWord();
      case OR -> context.orWord();
      case COMMA -> context.comma();
      case BASED -> context.basedWord(i > 0 && phrase.token(i - 1).is(","));
      default -> context.glue(phrase.token(i), phrase.at(i, Sense.PLACE));
    }
    return use(i, found.end());
  }

  private int use(int from, int to) {
    phrase.use(from, to);
    return to;
  }
}
