package org.creatorsearch.samples.imported;

import java.util.Collections;
import java.util.List;

/**
 * The rows that met one fate.
 *
 * @param places all of them as {@code file:line}, in input order
 */
public record Rejections(List<String> places) {

  static final int SHOWN = 3;

  public Rejections {
    // A view, not a copy: there may be millions, and their names are made when asked for.
    places = Collections.unmodifiableList(places);
  }

  /** How many rows. */
  public long count() {
    return places.size();
  }

  /** The first of the places, at most {@value #SHOWN}, for a screen. */
  public List<String> first() {
    return places.subList(0, Math.min(SHOWN, places.size()));
  }
}
