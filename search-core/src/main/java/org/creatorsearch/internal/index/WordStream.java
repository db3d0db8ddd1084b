package org.creatorsearch.internal.index;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The folded words of several texts in their order, with a gap between texts that no phrase
 * bridges.
 */
final class WordStream extends TokenStream {
  private static final int GAP = 100;

  /** Longer words are left out, as they are from the terms. */
  private static final int LONGEST = 100;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<Placed> words = new ArrayList<>();
  private Iterator<Placed> next;

  private record Placed(String word, int step) {}

  WordStream(List<List<String>> texts) {
    for (var text : texts) {
      var step = GAP;
      for (var word : text) {
        if (word.length() <= LONGEST) {
          words.add(new Placed(word, step));
          step = 1;
        } else {
          step++;
        }
      }
    }
    next = words.iterator();
  }

  @Override
  public void reset() {
    next = words.iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!next.hasNext()) {
      return false;
    }
    clearAttributes();
    var placed = next.next();
    term.append(placed.word());
    step.setPositionIncrement(placed.step());
    return true;
  }
}
