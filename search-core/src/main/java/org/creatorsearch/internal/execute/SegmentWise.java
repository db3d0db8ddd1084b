package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.TreeMap;
import org.creatorsearch.internal.index.Segment;

/** What is read from the index is read segment by segment and forwards. */
final class SegmentWise {
  private SegmentWise() {}

  /** Reads something of each of some documents of one segment, which rise. */
  interface Reading<T> {
    List<T> of(Segment segment, int[] docs) throws IOException;
  }

  /** What is read of candidates, in their order. */
  static <T> List<T> read(List<Candidate> candidates, Reading<T> reading) throws IOException {
    var bySegment = new IdentityHashMap<Segment, List<Integer>>();
    for (var i = 0; i < candidates.size(); i++) {
      bySegment.computeIfAbsent(candidates.get(i).segment(), s -> new ArrayList<>()).add(i);
    }
    var byPlace = new TreeMap<Integer, T>();
    for (var segment : bySegment.entrySet()) {
      var places = segment.getValue();
      places.sort(Comparator.comparingInt(i -> candidates.get(i).doc()));
      var docs = places.stream().mapToInt(i -> candidates.get(i).doc()).toArray();
      var read = reading.of(segment.getKey(), docs);
      for (var i = 0; i < docs.length; i++) {
        byPlace.put(places.get(i), read.get(i));
      }
    }
    return List.copyOf(byPlace.values());
  }
}
