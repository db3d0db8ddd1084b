package org.creatorsearch.internal.index;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Terms with frequencies of their own, in place of being repeated. */
final class FrequencyStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final Map<String, Integer> frequencies;
  private Iterator<Map.Entry<String, Integer>> next;

  FrequencyStream(Map<String, Integer> frequencies) {
    this.frequencies = frequencies;
    this.next = frequencies.entrySet().iterator();
  }

  @Override
  public void reset() {
    next = frequencies.entrySet().iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!next.hasNext()) {
      return false;
    }
    clearAttributes();
    var entry = next.next();
    term.append(entry.getKey());
    frequency.setTermFrequency(entry.getValue());
    return true;
  }
}
