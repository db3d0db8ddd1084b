package org.creatorsearch.internal.arrange;

import java.util.List;
import java.util.Optional;
import org.creatorsearch.result.Arranged.Drawn;
import org.creatorsearch.result.Arranged.Reached;

/**
 * One page of an arrangement.
 *
 * @param places who stands where
 * @param quotas by quota, what the page reached
 * @param explored how new creators were drawn; empty unless asked for
 */
public record DealtPage(List<Placed> places, List<Reached> quotas, Optional<Drawn> explored) {
  public DealtPage {
    places = List.copyOf(places);
    quotas = List.copyOf(quotas);
  }
}
