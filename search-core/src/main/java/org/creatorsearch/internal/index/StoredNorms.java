package org.creatorsearch.internal.index;

import java.util.Optional;
import org.creatorsearch.internal.norms.Norms;

/**
 * What a commit says of norms.
 *
 * @param number of the last fit that the index had; 0 for none
 * @param changes creators that were added, replaced or removed since that fit, at most
 * @param norms empty where there are none that this version can read
 */
record StoredNorms(long number, long changes, Optional<Norms> norms) {
  static final StoredNorms NONE = new StoredNorms(0, 0, Optional.empty());
}
