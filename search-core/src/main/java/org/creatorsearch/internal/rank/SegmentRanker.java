package org.creatorsearch.internal.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.creatorsearch.fact.Fact;
import org.creatorsearch.fact.FactKind;
import org.creatorsearch.query.Signal;
import org.creatorsearch.result.Contribution;

/** Scores the documents of one segment. Confined to one thread. */
public final class SegmentRanker {
  private final List<Part> parts;
  private final double textWeight;

  private record Part(Signal signal, double weight, SignalSource source) {}

  private SegmentRanker(List<Part> parts, double textWeight) {
    this.parts = parts;
    this.textWeight = textWeight;
  }

  static final class Builder {
    private final List<Part> parts = new ArrayList<>();
    private double textWeight;

    void add(Signal signal, double weight, SignalSource source) {
      parts.add(new Part(signal, weight, source));
    }

    void text(double weight) {
      textWeight = weight;
    }

    SegmentRanker build() {
      return new SegmentRanker(List.copyOf(parts), textWeight);
    }
  }

  /** What a perfect fit to the text is worth. */
  public double textWeight() {
    return textWeight;
  }

  /** The score of a document whose fit to the text is {@code fit}; both 0..1. */
  public double score(int doc, double fit) {
    var score = textWeight * fit;
    for (var part : parts) {
      score += part.weight() * part.source().value(doc);
    }
    return score;
  }

  /**
   * The scores of the first {@code size} documents, signal by signal: the same additions in the
   * same order as {@link #score} makes, and so the same numbers.
   *
   * @param fits fits to the text of all matches in their order; empty where there is no text
   * @param first place of the first document among them
   */
  public void scores(int[] docs, int size, float[] fits, int first, double[] scores) {
    if (fits.length == 0) {
      Arrays.fill(scores, 0, size, 0);
    } else {
      for (var i = 0; i < size; i++) {
        scores[i] = textWeight * fits[first + i];
      }
    }
    for (var part : parts) {
      part.source().addTo(scores, part.weight(), docs, size);
    }
  }

  /**
   * What the score is made of, greatest weight first.
   *
   * @param found the words of the text that are there
   */
  public List<Contribution> contributions(int doc, double fit, List<String> found) {
    var contributions = new ArrayList<Contribution>();
    if (textWeight > 0) {
      contributions.add(
          contribution(Signal.TEXT, fit, textWeight, OptionalDouble.empty(), words(found)));
    }
    for (var part : parts) {
      var value = part.source().value(doc);
      contributions.add(
          contribution(
              part.signal(),
              value,
              part.weight(),
              part.source().usual(doc),
              part.source().facts(doc)));
    }
    contributions.sort((a, b) -> Double.compare(b.weight(), a.weight()));
    return contributions;
  }

  private static Contribution contribution(
      Signal signal, double value, double weight, OptionalDouble usual, List<Fact> facts) {
    return new Contribution(signal, value, weight, 100 * weight * value, usual, facts);
  }

  private static List<Fact> words(List<String> found) {
    return found.isEmpty() ? List.of() : List.of(FactKind.WORDS_FOUND.of(found));
  }
}
