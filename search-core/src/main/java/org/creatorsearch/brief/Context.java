package org.creatorsearch.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** What was said so far, as far as it bears on the next mention. */
final class Context {
  private static final int NOWHERE = -1;

  /** What somebody's own description may name, and no condition is. */
  private static final Set<String> DESCRIBING =
      Set.of("themes", "country", "city", "languages", "gender", "accountType");

  private final List<Mention> mentions;
  private final Scope scope;

  /** Mentions right before here that describe the next noun: "female German audience". */
  private final List<Integer> leading = new ArrayList<>();

  private boolean audience;
  private boolean interest;
  private boolean interestOnce;
  private boolean placed;

  /** The share asked for; NaN for the usual one. */
  private OptionalDouble share = OptionalDouble.empty();

  private boolean shareOnce;

  /** Whether only "or" and commas stand behind the last mention. */
  private boolean listing;

  private int not = NOWHERE;

  /** The field whose mentions go on being excluded behind an "or". */
  private String excluded = "";

  /** Whether a colon stands between here and the last mention. */
  private boolean colon;

  private boolean soft;
  private boolean softUsed;

  /** The field whose mentions go on being soft behind a comma. */
  private String softened = "";

  Context(List<Mention> mentions) {
    this.mentions = mentions;
    this.scope = new Scope(mentions);
  }

  Optional<Mention> last() {
    return mentions.isEmpty() ? Optional.empty() : Optional.of(mentions.getLast());
  }

  /** Whether a mention only describes those who wrote the brief. */
  boolean ownWords(Mention mention) {
    return scope.self() && DESCRIBING.contains(mention.field());
  }

  /** Takes a mention that begins at token {@code i}. */
  void add(Mention found, int i) {
    var mention = excluded(found, i);
    if (colon && mention.field().equals("themes")) {
      speakOfCreators();
    }
    colon = false;
    if (soft || softened.equals(kind(mention))) {
      soft = true;
      softUsed = true;
      mention = mention.softened();
    }
    softened = "";
    var described = mention.dimension().isPresent();
    if (!described && mention.values().size() > 0 && !mention.field().equals("currency")) {
      speakOfCreators();
    }
    var theme = mention.field().equals("themes") && mention.confidence() != Mention.IMPLIED;
    if (described && audience && (!theme || interest)) {
      mention = mention.ofAudience(share.isPresent() ? share : listedShare(mention));
    }
    // "In Germany" describes what stands before it.
    var behind = placed && mention.field().equals("country");
    if (described && !behind && !mention.field().equals("themes")) {
      leading.add(mentions.size());
    } else {
      leading.clear();
    }
    interest &= !interestOnce;
    scope.added(mention, listing);
    mentions.add(mention);
    listing = true;
    if (shareOnce && described) {
      share = OptionalDouble.empty();
      shareOnce = false;
    }
  }

  /** A city and its country are one place. */
  private static String kind(Mention mention) {
    return mention.field().equals("city") ? "country" : mention.field();
  }

  /** "Mostly from Germany, Belgium or France": one share for the list. */
  private OptionalDouble listedShare(Mention mention) {
    return last()
        .filter(m -> listing && m.audience() && m.field().equals(mention.field()))
        .map(Mention::share)
        .orElse(OptionalDouble.empty());
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
    return audience || last().filter(m -> m.field().equals("gender") && m.to() == i).isPresent();
  }

  /** Gives the last mention a share, where it is one of the audience without. */
  boolean sharePrevious(double wanted, int end) {
    var last = last().filter(m -> m.audience() && m.share().isEmpty());
    last.ifPresent(
        m -> mentions.set(mentions.size() - 1, m.ofAudience(OptionalDouble.of(wanted)).until(end)));
    return last.isPresent();
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
    listing = false;
  }

  /** "Audience", also behind what describes it; {@code closed} words say no more of it. */
  void audienceWord(String kind) {
    var claimed = !kind.equals("verb") && !leading.isEmpty();
    if (claimed) {
      leading.forEach(this::claim);
    }
    if (kind.equals("post")) {
      scope.claimSegment();
    }
    if (claimed && !shareOnce) {
      share = OptionalDouble.empty();
    }
    leading.clear();
    placed = false;
    scope.describeSelf(false);
    audience = !kind.equals("closed");
    // "Reach skiers": the theme right behind is theirs, those that follow may be the creators'.
    interest = kind.equals("verb");
    interestOnce = interest;
    listing = false;
  }

  /** "A 60% Swedish audience" has its share already. */
  private void claim(int i) {
    var mention = mentions.get(i);
    mentions.set(i, mention.ofAudience(mention.share().isPresent() ? mention.share() : share));
  }

  void interestWord() {
    interest = audience;
    interestOnce = false;
    leading.clear();
    if (audience) {
      scope.claimTheme();
    }
  }

  void mostly() {
    share = OptionalDouble.of(Double.NaN);
    shareOnce = false;
    placed = false;
    leading.clear();
  }

  /** "Mostly" at the end of what it strengthens. */
  void mostlyBefore() {
    scope.strengthenSentence();
  }

  void not(int i) {
    not = i;
    leading.clear();
    placed = false;
  }

  /** Excludes the mention right before token {@code i}, or what comes. */
  void excludeBefore(int i, boolean list, boolean near) {
    if (!near || !scope.exclude(list)) {
      not(i);
    }
    leading.clear();
  }

  /** What was said since the last comma does not matter. */
  List<Mention> waive() {
    leading.clear();
    return scope.dropSegment();
  }

  void softWord() {
    soft = true;
    softUsed = false;
  }

  /** Behind "or" everything goes on. */
  void orWord() {}

  /** {@code relative} commas stand before what says more of the same. */
  void comma(boolean relative) {
    var carried = soft && softUsed ? kind(mentions.getLast()) : "";
    var pending = soft && scope.segmentEmpty();
    segmentEnds();
    softened = carried;
    soft = pending;
    excluded = "";
    leading.clear();
    placed = false;
    if (!relative) {
      not = NOWHERE;
    }
    if (!shareOnce) {
      share = OptionalDouble.empty();
    }
    if (scope.organisation()) {
      scope.describeSelf(false);
    }
  }

  void colon() {
    interest = false;
    colon = true;
    scope.describeSelf(false);
  }

  /** "Based in" behind a comma is said of the creator again. */
  void basedWord(boolean behindComma) {
    if (behindComma) {
      speakOfCreators();
    }
  }

  /** "But" begins another thought. */
  void butWord() {
    segmentEnds();
    speakOfCreators();
    not = NOWHERE;
    excluded = "";
  }

  void glue(Token token, boolean place) {
    leading.clear();
    if (place) {
      placed = true;
    } else if (!token.is("the")) {
      placed = false;
    }
  }

  void selfWord() {
    scope.describeSelf(true);
  }

  void organisationWord() {
    scope.describeOrganisation();
  }

  /** Somebody looks for creators; returns what was said of who it is. */
  List<Mention> seekWord(boolean other) {
    leading.clear();
    var dropped = other ? scope.dropSentence(DESCRIBING) : List.<Mention>of();
    scope.describeSelf(false);
    return dropped;
  }

  /** A word without a meaning of its own here. */
  void otherWord() {
    leading.clear();
    placed = false;
    not = NOWHERE;
    excluded = "";
    softened = "";
    listing = false;
  }

  void sentenceEnds() {
    segmentEnds();
    otherWord();
    speakOfCreators();
    scope.sentenceEnds();
  }

  /** A soft word behind what it softens: "in Berlin would be nice". */
  void segmentEnds() {
    if (soft && !softUsed) {
      scope.softenSegment();
    }
    soft = false;
    softUsed = false;
    scope.segmentEnds();
  }
}
