package org.creatorsearch.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Which mentions belong together, for words that come behind what they speak of: the mentions since
 * the last comma are a segment, those since the last full stop a sentence, and those of one field
 * with only "or" and commas between a list.
 */
final class Scope {
  private final List<Mention> mentions;
  private int segment;
  private int sentence;
  private int list;
  private boolean self;
  private boolean organisation;

  Scope(List<Mention> mentions) {
    this.mentions = mentions;
  }

  /** Takes note of a mention that is about to be added. */
  void added(Mention mention, boolean listing) {
    var goesOn =
        listing && !mentions.isEmpty() && mentions.getLast().field().equals(mention.field());
    if (!goesOn) {
      list = mentions.size();
    }
  }

  boolean segmentEmpty() {
    return mentions.size() <= segment;
  }

  void segmentEnds() {
    segment = mentions.size();
  }

  void sentenceEnds() {
    segment = mentions.size();
    sentence = segment;
    describeSelf(false);
  }

  /** Whether those who wrote the brief speak of themselves. */
  boolean self() {
    return self;
  }

  boolean organisation() {
    return organisation;
  }

  void describeSelf(boolean whether) {
    self = whether;
    organisation = false;
  }

  /** An organisation is described up to the next comma. */
  void describeOrganisation() {
    if (!self && mentions.size() == sentence) {
      self = true;
      organisation = true;
    }
  }

  void softenSegment() {
    for (var i = Math.min(segment, mentions.size()); i < mentions.size(); i++) {
      mentions.set(i, mentions.get(i).softened());
    }
  }

  /** Makes the segment's mentions those of the audience. */
  void claimSegment() {
    for (var i = Math.min(segment, mentions.size()); i < mentions.size(); i++) {
      var mention = mentions.get(i);
      if (mention.dimension().isPresent() && !mention.field().equals("themes")) {
        mentions.set(i, mention.ofAudience(OptionalDouble.empty()));
      }
    }
  }

  /** Makes the theme of this segment an interest of the audience: "an Sport interessiert". */
  void claimTheme() {
    if (mentions.size() > segment && mentions.getLast().field().equals("themes")) {
      mentions.set(mentions.size() - 1, mentions.getLast().ofAudience(OptionalDouble.empty()));
    }
  }

  void strengthenSentence() {
    for (var i = Math.min(sentence, mentions.size()); i < mentions.size(); i++) {
      var mention = mentions.get(i);
      if (mention.audience() && mention.share().isEmpty()) {
        mentions.set(i, mention.ofAudience(OptionalDouble.of(Double.NaN)));
      }
    }
  }

  /** Excludes the last mention, or the whole list it ends. */
  boolean exclude(boolean whole) {
    if (mentions.isEmpty()) {
      return false;
    }
    var last = mentions.size() - 1;
    for (var i = whole || mentions.get(last).field().equals("brands") ? list : last;
        i <= last;
        i++) {
      mentions.set(i, mentions.get(i).negatedFrom(mentions.get(i).from()));
    }
    return true;
  }

  List<Mention> dropSegment() {
    var said = mentions.subList(Math.min(segment, mentions.size()), mentions.size());
    var dropped = new ArrayList<>(said);
    said.clear();
    return dropped;
  }

  /** Takes the sentence's mentions of those fields away, but for what is said of the audience. */
  List<Mention> dropSentence(Set<String> fields) {
    var said = mentions.subList(Math.min(sentence, mentions.size()), mentions.size());
    var dropped = said.stream().filter(m -> fields.contains(m.field()) && !m.audience()).toList();
    said.removeAll(dropped);
    segment = Math.min(segment, mentions.size());
    list = Math.min(list, mentions.size());
    return dropped;
  }
}
