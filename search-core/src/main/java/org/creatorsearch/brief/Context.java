package org.creatorsearch.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What was said so far, as far as it bears on the next mention. */
final class Context {
  private static final int NOWHERE = -1;

  private final List<Mention> mentions;

  /** Mentions right before here that describe the next noun: "female German audience". */
  private final List<Integer> leading = new ArrayList<>();

  private boolean audience;
  private boolean interest;
  private boolean placed;

  /** The share asked for; NaN for the usual one. */
  private OptionalDouble share = OptionalDouble.empty();

  private boolean shareOnce;
  private int not = NOWHERE;

  /** The field whose mentions go on being excluded behind an "or". */
  private String excluded = "";

  private boolean soft;
  private boolean softUsed;

  /** The field whose mentions go on being soft behind a comma. */
  private String softened = "";

  private int segment;

  Context(List<Mention> mentions) {
    this.mentions = mentions;
  }

  /** Takes a mention that begins at token {@code i}. */
  void add(Mention found, int i) {
    var mention = excluded(found, i);
    if (soft || softened.equals(mention.field())) {
      soft = true;
      softUsed = true;
      mention = mention.softened();
    }
    softened = "";
    var described = mention.dimension().isPresent();
    if (!described && mention.values().size() > 0 && !mention.field().equals("currency")) {
      speakOfCreators();
    }
    if (described && audience && (!mention.field().equals("themes") || interest)) {
      mention = mention.ofAudience(share);
    }
    // "In Germany" describes what stands before it.
    var behind = placed && mention.field().equals("country");
    if (described && !behind && !mention.field().equals("themes")) {
      leading.add(mentions.size());
    } else {
      leading.clear();
    }
    mentions.add(mention);
    if (shareOnce && described) {
      share = OptionalDouble.empty();
      shareOnce = false;
    }
  }

  private Mention excluded(Mention mention, int i) {
    if (not != NOWHERE) {
      var from = not;
      not = NOWHERE;
      excluded = mention.field();
      return mention.negatedFrom(from);
    }
    if (excluded.equals(mention.field())) {
      return mention.negatedFrom(i);
    }
    excluded = "";
    return mention;
  }

  /** Whether people were just spoken of, so that numbers may be ages. */
  boolean people(int i) {
    if (audience) {
      return true;
    }
    return !mentions.isEmpty()
        && mentions.getLast().field().equals("gender")
        && mentions.getLast().to() == i;
  }

  /** Gives the mention right before token {@code i} a share, where it is one of the audience. */
  boolean sharePrevious(int i, double wanted, int end) {
    if (mentions.isEmpty()) {
      return false;
    }
    var last = mentions.getLast();
    if (!last.audience() || last.share().isPresent() || last.to() != i) {
      return false;
    }
    mentions.set(mentions.size() - 1, last.ofAudience(OptionalDouble.of(wanted)).until(end));
    return true;
  }

  void speakOfAudience(OptionalDouble wanted, int from) {
    audience = true;
    share = wanted;
    shareOnce = true;
    leading.clear();
    placed = false;
    if (from > 0) {
      excluded = "";
    }
  }

  void speakOfCreators() {
    audience = false;
    interest = false;
    share = OptionalDouble.empty();
    leading.clear();
  }

  /** "Creators", also behind what describes them. */
  void creatorWord() {
    leading.forEach(i -> mentions.set(i, mentions.get(i).ofCreator()));
    speakOfCreators();
    placed = false;
    excluded = "";
  }

  /** "Audience", also behind what describes it; {@code closed} words say no more of it. */
  void audienceWord(String kind) {
    var claimed = !kind.equals("verb") && !leading.isEmpty();
    if (claimed) {
      leading.forEach(i -> mentions.set(i, mentions.get(i).ofAudience(share)));
    }
    if (claimed && !shareOnce) {
      share = OptionalDouble.empty();
    }
    leading.clear();
    placed = false;
    audience = !kind.equals("closed");
    interest = false;
  }

  void interestWord() {
    interest = audience;
    leading.clear();
  }

  void mostly() {
    share = OptionalDouble.of(Double.NaN);
    shareOnce = false;
    placed = false;
    leading.clear();
  }

  void not(int i) {
    not = i;
    leading.clear();
    placed = false;
  }

  void softWord() {
    soft = true;
    softUsed = false;
  }

  /** Behind "or" everything goes on. */
  void orWord() {}

  void comma() {
    var carried = soft && softUsed ? mentions.getLast().field() : "";
    var pending = soft && mentions.size() == segment;
    segmentEnds();
    softened = carried;
    soft = pending;
    excluded = "";
    leading.clear();
    placed = false;
    not = NOWHERE;
    if (!shareOnce) {
      share = OptionalDouble.empty();
    }
  }

  /** "Based in" behind a comma is said of the creator again. */
  void basedWord(boolean behindComma) {
    if (behindComma) {
      speakOfCreators();
    }
  }

  void glue(Token token, boolean place) {
    leading.clear();
    if (place) {
      placed = true;
    } else if (!token.is("the")) {
      placed = false;
    }
    if (token.is("but") || token.is("aber")) {
      segmentEnds();
      speakOfCreators();
    }
  }

  /** A word without a meaning of its own here. */
  void otherWord() {
    leading.clear();
    placed = false;
    not = NOWHERE;
    excluded = "";
    softened = "";
  }

  void sentenceEnds() {
    segmentEnds();
    otherWord();
    speakOfCreators();
  }

  /** A soft word behind what it softens: "in Berlin would be nice". */
  void segmentEnds() {
    if (soft && !softUsed) {
      for (var i = segment; i < mentions.size(); i++) {
        mentions.set(i, mentions.get(i).softened());
      }
    }
    soft = false;
    softUsed = false;
    segment = mentions.size();
  }
}
