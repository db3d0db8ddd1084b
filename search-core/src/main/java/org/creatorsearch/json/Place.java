package org.creatorsearch.json;

import org.jspecify.annotations.Nullable;

/**
 * Where in a document something is. It is spelled out, as {@code filters[2].min}, only when an
 * error needs it: most documents have none.
 *
 * @param above the object that has the key; null where that is the whole document
 * @param index position in the list under the key, or {@link #NO_LIST}
 */
record Place(@Nullable Place above, String key, int index) {
  static final int NO_LIST = -1;

  @Override
  public String toString() {
    var own = index == NO_LIST ? key : key + "[" + index + "]";
    return above == null ? own : above + "." + own;
  }
}
