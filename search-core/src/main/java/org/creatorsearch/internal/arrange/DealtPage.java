package org.creatorsearch.internal.arrange;

import java.util.List;
import org.creatorsearch.result.Arranged.Reached;

/**
 * One page of an arrangement.
 *
 * @param places who stands where
 * @param quotas by quota, what the page reached
 */
public record DealtPage(List<Placed> places, List<Reached> quotas) {
  public DealtPage {
    places = List.copyOf(places);
    quotas = List.copyOf(quotas);
  }
}
