package org.creatorsearch.result;

import java.time.LocalDate;
import java.util.List;

/**
 * One fit of what is normal among the creators of an index: which one it is, and what it was made
 * from.
 *
 * @param number counts the fits of an index from 1; 0 for one that an engine which only reads made
 *     for itself, because too much had changed since the last one that was stored
 * @param on the day it was made
 * @param creators of the whole index then, at least 0
 * @param platforms that these creators were on, in order
 */
public record Fit(long number, LocalDate on, long creators, List<String> platforms) {
  public Fit {
    platforms = List.copyOf(platforms);
  }
}
