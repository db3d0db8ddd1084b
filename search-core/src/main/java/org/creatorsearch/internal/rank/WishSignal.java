package org.creatorsearch.internal.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** How many of the wishes a creator meets. */
record WishSignal(List<Wish> wishes) implements SignalSource {
  @Override
  public double value(int doc) {
    var met = 0.0;
    for (var wish : wishes) {
      met += wish.value(doc);
    }
    return met / wishes.size();
  }

  @Override
  public String detail(int doc) {
    var parts = new StringJoiner("; ");
    add(parts, "met", 1, doc);
    add(parts, "unknown, counted half", 0.5, doc);
    add(parts, "not met", 0, doc);
    return parts.toString();
  }

  private void add(StringJoiner parts, String kind, double value, int doc) {
    var words = new ArrayList<String>();
    for (var wish : wishes) {
      if (wish.value(doc) == value) {
        words.add(wish.words());
      }
    }
    if (!words.isEmpty()) {
      parts.add(kind + ": " + String.join(", ", words));
    }
  }
}
