package org.creatorsearch.internal.execute;

import java.util.ArrayList;
import java.util.List;
import org.creatorsearch.internal.text.TextQuery;

/**
 * What each word of a text adds to the score of one document, whether the document matches or not.
 *
 * @param query the text
 * @param byWord in the order of its words; 0 where a word is not there
 * @param mostFit the sum that would be a fit of 1
 */
record WordScores(TextQuery query, float[] byWord, double mostFit) {
  /** The fit, 0..1; 0 where no word is there. */
  double fit() {
    var sum = 0.0;
    for (var score : byWord) {
      sum += score;
    }
    return mostFit == 0 ? 0 : Math.min(1, sum / mostFit);
  }

  /** The words that are there; those that others may begin with have a star behind them. */
  List<String> found() {
    var found = new ArrayList<String>();
    for (var i = 0; i < byWord.length; i++) {
      if (byWord[i] > 0) {
        var word = query.words().get(i);
        found.add(word.prefix() ? word.text() + "*" : word.text());
      }
    }
    return List.copyOf(found);
  }

  /** Whether so many of the counted words are there as must be. */
  boolean areEnough() {
    var there = 0;
    for (var i = 0; i < byWord.length; i++) {
      there += byWord[i] > 0 && query.words().get(i).counted() ? 1 : 0;
    }
    return there >= query.mustMatch();
  }
}
