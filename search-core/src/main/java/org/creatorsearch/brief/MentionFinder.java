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
          Sense.CONTENT,
          Sense.MOSTLY,
          Sense.NOT,
          Sense.EXCLUDED,
          Sense.WAIVED,
          Sense.SOFT,
          Sense.OR,
          Sense.COMMA,
          Sense.BUT,
          Sense.SEEK,
          Sense.SELF,
          Sense.ORGANISATION,
          Sense.BASED,
          Sense.WORKED,
          Sense.GLUE);

  /** An organisation counts as the writer's only as the first words of a sentence. */
  private static final int FIRST_WORDS = 5;

  private final Phrase phrase;
  private final MeasureGrammar measures;
  private final AgeGrammar ages;
  private final NameGrammar names;
  private final ShareGrammar shares;
  private final MannerGrammar manners;

  /** What nothing else that is said bears on. */
  private final List<Mention> apart = new ArrayList<>();

  private final List<Mention> mentions = new ArrayList<>();
  private final Context context = new Context(mentions);
  private int sentence;

  MentionFinder(Phrase phrase, Schema schema) {
    this.phrase = phrase;
    var quantities = new QuantityGrammar(phrase);
    this.measures = new MeasureGrammar(phrase, quantities, schema);
    var themes = new StandardThemes(schema.themes());
    this.ages = new AgeGrammar(phrase, quantities, themes);
    this.names = new NameGrammar(phrase, themes);
    this.manners = new MannerGrammar(phrase);
    this.shares = new ShareGrammar(phrase, quantities, ages, names);
  }

  List<Mention> mentions() {
    var i = 0;
    while (i < phrase.size()) {
      i = step(i);
    }
    context.segmentEnds();
    mentions.addAll(apart);
    return mentions;
  }

  /** Deals with what begins at token {@code i}, and returns where to go on. */
  private int step(int i) {
    var token = phrase.token(i);
    if (token.quoted()) {
      context.otherWord();
      return i + 1;
    }
    if (token.ends()) {
      context.sentenceEnds();
      sentence = i + 1;
      return i + 1;
    }
    var measured = measures.at(i);
    if (!measured.isEmpty()) {
      measured.forEach(m -> context.add(m, i));
      context.speakOfCreators();
      if (measured.getFirst().field().equals("followers")
          && phrase.at(measured.getFirst().to(), Sense.INTEREST)) {
        context.audienceWord("");
      }
      return use(i, measured.getFirst().to());
    }
    var share = share(i);
    if (share > i) {
      return share;
    }
    var age = ages.at(i, context.people(i));
    if (age.isPresent()) {
      context.add(age.get(), i);
      return use(i, age.get().to());
    }
    return word(i);
  }

  /** "60% women", "at least 30% of followers in Germany", and "women 60%". */
  private int share(int i) {
    var share = shares.at(i);
    if (share.isEmpty()) {
      return i;
    }
    var wanted = share.get();
    if (wanted.end() > wanted.quantityEnd() || wanted.described()) {
      var adjacent = context.last().filter(m -> m.to() == i).isPresent();
      if (adjacent && context.sharePrevious(wanted.share(), wanted.quantityEnd())) {
        return use(i, wanted.quantityEnd());
      }
      context.speakOfAudience(OptionalDouble.of(wanted.share()), i);
      return use(i, wanted.end());
    }
    return near(i) && context.sharePrevious(wanted.share(), wanted.quantityEnd())
        ? use(i, wanted.quantityEnd())
        : i;
  }

  /** Whether only small words and signs stand between the last mention and token {@code i}. */
  private boolean near(int i) {
    return context.last().filter(m -> i - m.to() <= FIRST_WORDS && small(m.to(), i)).isPresent();
  }

  private boolean small(int from, int to) {
    for (var at = from; at < to; at++) {
      if (!phrase.used(at)
          && phrase.token(at).kind() != Token.Kind.SIGN
          && !phrase.at(at, Sense.FILLER)) {
        return false;
      }
    }
    return true;
  }

  private int word(int i) {
    var structure = phrase.find(i, STRUCTURE);
    var named = names.at(i, context.last());
    if (!named.isEmpty() && named.getFirst().to() >= structure.map(Found::end).orElse(i)) {
      return name(i, named);
    }
    var manner = manners.at(i).filter(m -> m.to() >= structure.map(Found::end).orElse(i));
    if (manner.isPresent()) {
      apart.add(manner.get());
      return use(i, manner.get().to());
    }
    if (structure.isPresent() && !withinCompound(i, structure.get())) {
      return structure(i, structure.get());
    }
    if (phrase.token(i).is(":")) {
      context.colon();
      return i + 1;
    }
    if (!phrase.token(i).hyphen() && phrase.token(i).kind() != Token.Kind.SIGN) {
      context.otherWord();
    }
    return names.textEnd(i);
  }

  private int name(int i, List<Mention> named) {
    var end = named.getFirst().to();
    var first = named.getFirst();
    if (context.ownWords(first) || (first.field().equals("themes") && names.ofTheWriters(i))) {
      context.otherWord();
      return end;
    }
    named.forEach(m -> context.add(m, i));
    return use(i, end);
  }

  /** Whether a small word is part of a longer one, as in "get-ready-with-me". */
  private boolean withinCompound(int i, Found found) {
    return found.sense() == Sense.GLUE
        && ((i >= 2 && phrase.token(i - 1).hyphen() && !phrase.used(i - 2))
            || (found.end() < phrase.size()
                && phrase.token(found.end()).hyphen()
                && phrase.token(found.end() - 1).touches(phrase.token(found.end()))));
  }

  private int structure(int i, Found found) {
    switch (found.sense()) {
      case CREATOR -> {
        context.creatorWord();
        women(i, found);
      }
      case AUDIENCE -> {
        context.audienceWord(found.value());
        women(i, found);
      }
      case INTEREST -> context.interestWord();
      case CONTENT -> content(i, found);
      case MOSTLY -> mostly(found);
      case NOT, EXCLUDED -> {
        return not(i, found);
      }
      case WAIVED -> release(context.waive());
      case SOFT -> context.softWord();
      case OR -> or(i);
      case COMMA -> context.comma(phrase.at(i + 1, Sense.RELATIVE));
      case BUT -> context.butWord();
      case SEEK -> {
        var other = found.value().equals("other") && !(i > 0 && pronounBefore(i));
        release(context.seekWord(other));
      }
      case SELF -> context.selfWord();
      case ORGANISATION -> {
        if (i - sentence <= FIRST_WORDS) {
          context.organisationWord();
        }
        context.otherWord();
        return found.end();
      }
      case BASED -> context.basedWord(i > 0 && phrase.token(i - 1).is(","));
      default -> context.glue(phrase.token(i), phrase.at(i, Sense.PLACE));
    }
    return use(i, found.end());
  }

  /** In "golf / US / men" the stroke is a comma. */
  private void or(int i) {
    if (phrase.token(i).is("/") && i > 0 && !phrase.token(i - 1).touches(phrase.token(i))) {
      context.comma(false);
    } else {
      context.orWord();
    }
  }

  private boolean pronounBefore(int i) {
    return phrase.at(i - 1, Sense.PRONOUN) || (i > 1 && phrase.at(i - 2, Sense.PRONOUN));
  }

  private void women(int i, Found found) {
    if (names.women(i, found)) {
      context.add(names.women(i, found.end()), i);
    }
  }

  private void content(int i, Found found) {
    if (phrase.at(found.end(), Sense.SPEAKS)) {
      context.speakOfCreators();
    } else if (!phrase.at(found.end(), Sense.AUDIENCE)) {
      context.glue(phrase.token(i), false);
    }
  }

  private void mostly(Found found) {
    if (clauseEnds(found.end())) {
      context.mostlyBefore();
    } else {
      context.mostly();
    }
  }

  /** "Not" goes with what it excludes, or stays; "gaming? no" excludes what stands before. */
  private int not(int i, Found found) {
    var answer = found.value().equals("answer") && clauseEnds(found.end());
    var behind = found.sense() == Sense.EXCLUDED || answer;
    if (!behind) {
      context.not(i);
      return found.end();
    }
    context.excludeBefore(i, found.value().equals("list"), near(i));
    return use(i, found.end());
  }

  private boolean clauseEnds(int i) {
    return i >= phrase.size()
        || phrase.token(i).ends()
        || phrase.token(i).is(")")
        || phrase.at(i, Sense.COMMA);
  }

  private void release(List<Mention> dropped) {
    dropped.forEach(m -> phrase.release(m.from(), m.to()));
  }

  private int use(int from, int to) {
    phrase.use(from, to);
    return to;
  }
}
