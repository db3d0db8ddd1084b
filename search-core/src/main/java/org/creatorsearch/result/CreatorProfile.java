package org.creatorsearch.result;

import java.util.Map;
import java.util.Optional;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.Provenance;
import org.creatorsearch.measure.Authenticity;
import org.creatorsearch.measure.Measures;
import org.creatorsearch.measure.PeerStanding;
import org.creatorsearch.safety.SafetyReport;

/**
 * Everything known of one creator.
 *
 * @param creator the whole profile
 * @param measures the measures of the profile alone
 * @param numbers the same numbers by name as the measures of a {@link Hit} of the same snapshot
 *     that asks for none of its own
 * @param engagement where its engagement stands among peers
 * @param authenticity the evidence on its audience
 * @param origins when and by whom the values of fields were seen, by field in the schema's order:
 *     those that have a value, as far as either is known. What is dated after the measures' day is
 *     left as it is
 * @param safety what it mentions that could be delicate for a brand, and where
 */
public record CreatorProfile(
    Creator creator,
    Measures measures,
    Map<String, Double> numbers,
    Optional<PeerStanding> engagement,
    Authenticity authenticity,
    Map<String, Provenance> origins,
    SafetyReport safety) {
  public CreatorProfile {
    numbers = NumberMap.copyOf(numbers);
  }
}
