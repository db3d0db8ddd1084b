package org.creatorsearch.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.schema.Finding;

/**
 * One creator found.
 *
 * @param id the creator's id
 * @param score 0..1, the weighted mean of the active signals
 * @param card the profile without posts, history and audience sketch
 * @param measures numeric fields by name, those that are known; {@code engagementSample} is the
 *     number of posts behind {@code engagementRate}, and where the search's first condition on the
 *     rate takes it in a way of its own, {@code askedEngagementRate} and {@code
 *     askedEngagementSample} are that one
 * @param highlights by text field, fragments with the matched words between {@code <em>} and {@code
 *     </em>}; everything else in them is escaped for HTML
 * @param contributions what the score is made of, greatest weight first; empty unless asked for
 * @param evidence what speaks against the audience, or {@code NONE} alone where nothing of what is
 *     known does; empty where nothing is known
 * @param joint the shares that the joint filters of the request compare, those that are known
 * @param moved why it stands elsewhere than by its score; empty where it does not
 */
public record Hit(
    String id,
    double score,
    Card card,
    Map<String, Double> measures,
    Map<String, List<String>> highlights,
    List<Contribution> contributions,
    List<Finding> evidence,
    List<AudienceShare> joint,
    Optional<Moved> moved) {
  public Hit {
    measures = NumberMap.copyOf(measures);
    if (!highlights.isEmpty()) {
      var fragments = new LinkedHashMap<String, List<String>>();
      highlights.forEach((field, texts) -> fragments.put(field, List.copyOf(texts)));
      highlights = Collections.unmodifiableMap(fragments);
    }
    contributions = List.copyOf(contributions);
    evidence = List.copyOf(evidence);
    joint = List.copyOf(joint);
  }

  /** The same hit, which stands elsewhere than by its score. */
  public Hit moved(Moved why) {
    return new Hit(
        id, score, card, measures, highlights, contributions, evidence, joint, Optional.of(why));
  }

  /**
   * A summary, the profile without posts, history and audience sketch: not to be written back, as
   * they would be lost; {@code SearchEngine.get} has the whole.
   */
  public Creator creator() {
    return card.creator();
  }
}
