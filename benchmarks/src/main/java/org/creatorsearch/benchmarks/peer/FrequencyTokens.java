package org.creatorsearch.benchmarks.peer;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Terms with their frequencies, as a stream. */
final class FrequencyTokens extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final Iterator<Map.Entry<String, Integer>> entries;

  FrequencyTokens(Map<String, Integer> frequencies) {
    entries = frequencies.entrySet().iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!entries.hasNext()) {
      return false;
    }
    clearAttributes();
    var entry = entries.next();
    term.append(entry.getKey());
    frequency.setTermFrequency(entry.getValue());
    return true;
  }
}
